#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isIPv6 } from 'node:net';
import { text } from 'node:stream/consumers';
import { helpText } from './cli/help-text.js';
import { jsonLine, logLine, wantsColours } from './cli/log-line.js';
import { type CliArguments, parseArguments } from './cli/parse-arguments.js';
import { readyLine, readyTable } from './cli/ready-text.js';
import { isLoopback } from './deliveries/is-loopback.js';
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
  if (host !== undefined && !isLoopback(`http://${isIPv6(host) ? `[${host}]` : host}`)) {
    stderr.write(
      `Warning: everybody who reaches ${host} can use the simulators and read what was sent to them.\n`,
    );
  }
  const hasColours = wantsColours(stdout.isTTY, env);
  const simulator = await startSimulator({
    ...rest,
    ports: port,
    control: true,
    ...(host !== undefined && { host }),
    ...(vendors && { vendors }),
    ...(seed !== undefined && { seed }),
    ...(start && { start }),
    ...(script !== undefined && { script: await readScriptText(script) }),
    // In JSON mode stdout holds the one line that a program waits for.
    onEvent: (event) => (json ? stderr.write(jsonLine(event)) : stdout.write(logLine(event, hasColours))),
  });
  const stop = async () => {
    await simulator.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Whoever read the log has left, as `head` does.
  stdout.once('error', stop);
  stderr.on('error', () => {});
  stdout.write(json ? readyLine(simulator) : readyTable(simulator));
}

function readScriptText(file: string): Promise<string> {
  return file === '-' ? text(process.stdin) : readFile(file, 'utf8');
}

/** Its code is loaded when it is asked for: the simulators do not need it. */
async function compare(commandLine: readonly string[]): Promise<number> {
  const { fidelityCommand } = await import('./fidelity/command.js');
  return fidelityCommand(commandLine);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}
