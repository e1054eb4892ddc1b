import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublicPackages } from './public-packages.mjs';
import { runTool } from './run-command.mjs';

/** Applies the pending changesets. */
export function versionPackages({ copy }) {
  const before = readVersions(copy);
  runTool(copy, 'changeset', ['version']);
  return describeChanges(before, readVersions(copy));
}

const changed = ['@outdial/signing', '@outdial/nxcloud'];

/** Versions are independent: a change reaches what is built on it, as a patch, and no other package. */
export function bumpDependants({ copy }) {
  const before = readVersions(copy);
  const bumps = changed.map((name) => `"${name}": minor\n`).join('');
  writeFileSync(join(copy, '.changeset', 'rehearsal.md'), `---\n${bumps}---\n\nRehearsed.\n`);
  runTool(copy, 'changeset', ['version']);
  const after = readVersions(copy);
  const bumped = Object.keys(after).filter((name) => after[name] !== before[name]);
  const { direct, all } = listDependants(copy);
  assert.deepEqual(
    direct.filter((name) => !bumped.includes(name)),
    [],
    'built on a changed package, but not bumped',
  );
  assert.deepEqual(
    bumped.filter((name) => !all.includes(name)),
    [],
    'bumped for a change that they do not use',
  );
  const majors = bumped.filter((name) => after[name].split('.')[0] !== before[name].split('.')[0]);
  assert.deepEqual(
    majors,
    [],
    'major versions for a minor change (a peer range that is too narrow does that)',
  );
  return describeChanges(before, after);
}

/** `direct`: the changed packages and what depends on them; `all`: what depends on those, too. */
function listDependants(copy) {
  const manifests = listPublicPackages(copy).map(({ manifest }) => manifest);
  const dependantsOf = (name) =>
    manifests.filter(({ dependencies }) => name in { ...dependencies }).map((manifest) => manifest.name);
  const direct = [...new Set([...changed, ...changed.flatMap(dependantsOf)])];
  const all = new Set(direct);
  for (const name of all) for (const dependant of dependantsOf(name)) all.add(dependant);
  return { direct, all: [...all] };
}

function readVersions(copy) {
  return Object.fromEntries(listPublicPackages(copy).map(({ manifest }) => [manifest.name, manifest.version]));
}

function describeChanges(before, after) {
  return Object.keys(after).map((name) =>
    before[name] === after[name] ? `${name} ${after[name]}` : `${name} ${before[name]} → ${after[name]}`,
  );
}
