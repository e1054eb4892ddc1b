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

// npx must not run from the workspace: it would take the copy in node_modules, which deletes itself while pnpm rebuilds.
const routes = [
  { command: 'corepack', pnpm: ['pnpm'], cwd: root },
  { command: 'npx', pnpm: ['-y', pinned.split('+')[0], '-C', root], cwd: tmpdir() },
];
const environment = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', CI: 'true' };
const run = ({ command, pnpm, cwd }, args, stdio) =>
  spawnSync(command, [...pnpm, ...args], { cwd, stdio, env: environment, shell: process.platform === 'win32' })
    .status === 0;
console.error('Installing dependencies (once per change of the lock file) …');
const installed = routes.some(
  (route) =>
    // Asked quietly first: a corepack that cannot fetch pnpm says so in a page of stack trace.
    run(route, ['--version'], 'ignore') &&
    run(route, ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], ['ignore', 2, 2]),
);
if (!installed) {
  console.error(
    `Dependencies could not be installed, neither by corepack nor by npx. Try: npx -y ${pinned.split('+')[0]} install`,
  );
  process.exit(1);
}
writeFileSync(stampFile, stamp);
