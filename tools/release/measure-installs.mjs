import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

const vendors = ['alibaba', 'huawei', 'laaffic', 'nxcloud'];
const mostPackages = 4;
const mostBytes = 1_000_000;
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Each vendor's package alone in a fresh project: few packages, few bytes (zod, which schemas need, not counted), and nothing that runs when installed. */
export function measureInstalls({ consumer, packed }) {
  const tarballOf = (name) => packed.find(({ manifest }) => manifest.name === `@outdial/${name}`).tarball;
  return vendors.map((vendor) => {
    const folder = join(consumer, 'installs', vendor);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: vendor, private: true }));
    const tarballs = [vendor, 'core', 'signing'].map(tarballOf);
    const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--omit=dev'];
    runCommand('npm', ['install', ...quiet, ...tarballs], { cwd: folder });

    const modules = join(folder, 'node_modules');
    const names = installedPackages(modules).filter((name) => name !== 'zod');
    for (const name of names) assertNoScript(join(modules, name));
    const bytes = names.reduce((sum, name) => sum + sizeOf(join(modules, name)), 0);
    const found = `${vendor}: ${names.length} packages, ${Math.round(bytes / 1000)} kB, without zod`;
    assert.ok(names.length <= mostPackages, `${found}; at most ${mostPackages}: ${names.join(', ')}`);
    assert.ok(bytes <= mostBytes, `${found}; at most ${mostBytes / 1000} kB`);
    return found;
  });
}

function installedPackages(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
}

function assertNoScript(folder) {
  const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const found = installScripts.filter((script) => script in scripts);
  assert.deepEqual(found, [], `${name} runs ${found.join(', ')} when it is installed`);
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
