import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const fiveMinutes = 5 * 60 * 1000;

/**
 * Runs a command to its end and returns what it wrote to standard output.
 * @throws Error with the whole output when it fails
 */
export function runCommand(command, args, { cwd, env = {} }) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, CI: 'true', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: fiveMinutes,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return stdout;
  const verdict = error?.message ?? `exited with ${status}`;
  throw new Error(`${command} ${args.join(' ')}: ${verdict}\n${stdout}${stderr}`);
}

/** The pinned tools, by the file that Node runs: no shell, and no look at PATH. */
const tools = {
  attw: '@arethetypeswrong/cli/dist/index.js',
  changeset: '@changesets/cli/bin.js',
  pnpm: 'pnpm/bin/pnpm.cjs',
  publint: 'publint/src/cli.js',
  tsc: 'typescript/bin/tsc',
  turbo: 'turbo/bin/turbo',
};

/** Runs one of the tools installed in `workspace`. */
export function runTool(workspace, tool, args, { cwd = workspace, env = {} } = {}) {
  const modules = join(workspace, 'node_modules');
  // turbo and the packages' scripts look for pnpm and tsc on PATH.
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  return runCommand(process.execPath, [join(modules, tools[tool]), ...args], {
    cwd,
    env: { ...env, PATH: path },
  });
}
