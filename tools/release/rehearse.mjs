// `npm run rehearse-release`: everything a release does but publish it, in a scratch copy of the working tree that is removed
// afterwards. Needs the network, or a filled cache, for dependencies of other people only.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackages, installWorkspace } from './build-packages.mjs';
import { copyRepository } from './copy-repository.mjs';
import { lintTarballs } from './lint-tarballs.mjs';
import { measureInstalls } from './measure-installs.mjs';
import { packPackages } from './pack-packages.mjs';
import { checkTypes, importPackages, installTarballs, requirePackages, runProgram } from './try-tarballs.mjs';
import { bumpDependants, versionPackages } from './version-packages.mjs';

const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'outdial-release-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** What the steps hand on; `packed` is filled by the step that packs. */
const rehearsal = {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  copy: join(scratch, 'repository'),
  tarballs: join(scratch, 'tarballs'),
  consumer: join(scratch, 'consumer'),
  packed: [],
};

const steps = {
  'copy the repository': copyRepository,
  'install the workspace': installWorkspace,
  'version the packages': versionPackages,
  'bump dependants, and nothing else': bumpDependants,
  'build the packages': buildPackages,
  'pack the packages': packPackages,
  'publint and are-the-types-wrong': lintTarballs,
  'install the tarballs': installTarballs,
  'measure what a vendor’s package installs': measureInstalls,
  'use them by import': importPackages,
  'use them by require': requirePackages,
  'run outdial-sim': runProgram,
  'type-check a consumer': checkTypes,
};

for (const [name, step] of Object.entries(steps)) {
  const start = Date.now();
  try {
    const remarks = await step(rehearsal);
    console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    for (const remark of remarks ?? []) console.log(`    ${remark}`);
  } catch (error) {
    console.error(`✗ ${name}\n${error instanceof Error ? error.message : error}`);
    console.error(`\nThe release rehearsal failed at: ${name}`);
    process.exit(1);
  }
}
console.log('\nRelease rehearsed; nothing was published.');
