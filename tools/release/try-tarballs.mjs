import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runCommand, runTool } from './run-command.mjs';

/** An empty project that installs the tarballs with npm, as their users do. */
export function installTarballs({ root, consumer, packed }) {
  mkdirSync(consumer);
  cpSync(fileURLToPath(new URL('consumer', import.meta.url)), consumer, { recursive: true });
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const compilers = ['typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  const tarballs = packed.map(({ tarball }) => tarball);
  runCommand('npm', ['install', ...quiet, ...tarballs, ...peersOfCore(packed), ...compilers], {
    cwd: consumer,
  });
  writeFileSync(join(consumer, 'entries.json'), JSON.stringify(listEntries(packed)));
}

/** What entries of core import, in the versions that it is tested with. A vendor's optional peers are tried missing. */
function peersOfCore(packed) {
  const { manifest } = packed.find(({ manifest: { name } }) => name === '@outdial/core');
  return Object.keys(manifest.peerDependencies).map((name) => `${name}@${manifest.devDependencies[name]}`);
}

/** Every name under which code can be imported. */
function listEntries(packed) {
  return packed.flatMap(({ manifest: { name, exports } }) =>
    Object.entries(exports)
      .filter(([, target]) => target.types)
      .map(([entry]) => name + entry.slice(1)),
  );
}

export function importPackages({ consumer }) {
  return runScript(consumer, 'import.mjs');
}

export function requirePackages({ consumer }) {
  return runScript(consumer, 'require.cjs');
}

function runScript(consumer, script) {
  // A warning would greet every user of the packages.
  const output = runCommand(process.execPath, ['--throw-deprecation', script], { cwd: consumer });
  return output.trim().split('\n');
}

/** The installed program says where it listens in one line, and ends when told to. */
export async function runProgram({ consumer }) {
  const program = join(consumer, 'node_modules', '.bin', 'outdial-sim');
  const child = spawn(program, ['--port', '0', '--json'], {
    cwd: consumer,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([text]) => text),
    exited.then(([code]) => assert.fail(`outdial-sim exited with ${code} before it was ready`)),
  ]);
  const vendors = JSON.parse(line);
  for (const { url } of Object.values(vendors))
    assert.ok((await fetch(url)).status > 0, `${url} does not answer`);
  child.kill('SIGTERM');
  const [code] = await exited;
  assert.equal(code, 0, 'the exit code of outdial-sim after SIGTERM');
  return Object.entries(vendors).map(([vendor, { url }]) => `${vendor} ${url}`);
}

const resolutions = [
  ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--lib', 'es2023'],
  ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2023,dom,dom.iterable'],
];

/** Compiles a program that uses the packages, and the declarations of every entry and of all they import, to the last file. */
export function checkTypes({ consumer }) {
  const entries = JSON.parse(readFileSync(join(consumer, 'entries.json'), 'utf8'));
  const lines = entries.map((entry, index) => `export type * as entry${index} from '${entry}';\n`);
  writeFileSync(join(consumer, 'entries.ts'), lines.join(''));
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--types', 'node'];
  for (const resolution of resolutions)
    runTool(consumer, 'tsc', [...strict, ...resolution, 'types.ts', 'entries.ts']);
  return entries;
}
