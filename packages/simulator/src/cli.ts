#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { helpText } from './cli/help-text.js';
import { jsonLine, logLine } from './cli/log-line.js';
import { type CliArguments, parseArguments } from './cli/parse-arguments.js';
import { readyLine, readyTable } from './cli/ready-text.js';
import { startSimulator } from './start-simulator.js';

const { stdout, stderr, env } = process;

try {
  const [command, ...commandLine] = process.argv.slice(2);
  if (command === 'fidelity') process.exitCode = await compare(commandLine);
  else await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  stderr.write(`outdial-sim: ${error instanceof Error ? error.message : String(error)}\n`);
  // 2 for a command line or a script that cannot be, 1 for a port that is taken.
  process.exitCode = isTaken(error) ? 1 : 2;
}

async function run(settings: CliArguments): Promise<void> {
  const { help, version, json, port, host, script, vendors, seed, start, ...rest } = settings;
  if (help) return void stdout.write(helpText);
  if (version) return void stdout.write(`${createRequire(import.meta.url)('../package.json').version}\n`);
  if (host !== undefined && !isLoopbackHost(host)) {
    stderr.write(
      `Warning: everybody who reaches ${host} can use the simulators and read what was sent to them.\n`,
    );
  }
  const hasColours = stdout.isTTY && env.NO_COLOR === undefined;
  const simulator = await startSimulator({
    ...rest,
    ports: port,
    control: true,
    ...(host !== undefined && { host }),
    ...(vendors && { vendors }),
    ...(seed !== undefined && { seed }),
    ...(start && { start }),
    ...(script !== undefined && { script: await readFile(script, 'utf8') }),
    // In JSON mode stdout holds the one line that a program waits for.
    onEvent: (event) => (json ? stderr.write(jsonLine(event)) : stdout.write(logLine(event, hasColours))),
  });
  const stop = async () => {
    await simulator.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  stdout.write(json ? readyLine(simulator) : readyTable(simulator));
}

/** Its code is loaded when it is asked for: the simulators do not need it. */
async function compare(commandLine: readonly string[]): Promise<number> {
  const { fidelityCommand } = await import('./fidelity/command.js');
  return fidelityCommand(commandLine);
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}
