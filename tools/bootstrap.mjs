// Installs the workspace with the pinned pnpm when the lock file, the settings or Node changed since the last install.
// Plain Node >= 20.19 without dependencies, because it runs before anything is installed. Prints to standard error
// only: `npm run --silent sim -- --json` promises one line of JSON on standard output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Outdial needs Node >= 20.19, this is ${process.version}.`);
  process.exit(1);
}

const pinned = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).packageManager;
const stampFile = `${root}node_modules/.bootstrap-stamp`;
const stamp = createHash('sha256')
  .update(readFileSync(`${root}pnpm-lock.yaml`))
  .update(readFileSync(`${root}pnpm-workspace.yaml`))
  .update(pinned + process.version)
  .digest('hex');
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0);

const install = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
// npx must not run from the workspace: it would take the copy in node_modules, which deletes itself while pnpm rebuilds.
const routes = [
  ['corepack', ['pnpm', ...install], root],
  ['npx', ['-y', pinned.split('+')[0], '-C', root, ...install], tmpdir()],
];
const environment = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', CI: 'true' };
console.error('Installing dependencies (once per change of the lock file) …');
const installed = routes.some(([command, args, cwd]) => {
  const run = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 2, 2],
    env: environment,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0)
    console.error(`bootstrap: ${command} ${run.error?.code ?? `exited with ${run.status}`}`);
  return run.status === 0;
});
if (!installed) {
  console.error(
    'Dependencies could not be installed: neither "corepack pnpm install" nor "npx pnpm install" worked.',
  );
  process.exit(1);
}
writeFileSync(stampFile, stamp);
