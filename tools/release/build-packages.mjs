import { join } from 'node:path';
import { runTool } from './run-command.mjs';

/** Installs with the pnpm of the working tree, which is the pinned one. */
export function installWorkspace({ root, copy }) {
  runTool(root, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: copy });
}

/** Builds from an empty `dist`. The cache is safe to share: its keys are hashes of what goes in, versions included. */
export function buildPackages({ root, copy }) {
  const cache = join(root, '.turbo', 'cache');
  runTool(copy, 'turbo', ['run', 'build', '--filter=./packages/*', `--cache-dir=${cache}`], {
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });
}
