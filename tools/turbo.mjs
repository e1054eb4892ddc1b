// Runs turbo tasks: `node tools/turbo.mjs lint typecheck`. Telemetry is off, turbo's and that of what it runs, and every hash
// holds the version of Node: what passed on one says nothing about another.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `concurrency` is a share of the processors. Returns turbo's exit code. */
export function runTurbo(args, concurrency = '100%') {
  const modules = `${root}node_modules`;
  const { status } = spawnSync(
    process.execPath,
    [`${modules}/turbo/bin/turbo`, 'run', `--concurrency=${concurrency}`, ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        // turbo looks for pnpm there.
        PATH: `${modules}/.bin${delimiter}${process.env.PATH}`,
        OUTDIAL_NODE_VERSION: process.version,
        TURBO_TELEMETRY_DISABLED: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      },
    },
  );
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(runTurbo(process.argv.slice(2)));
