#!/usr/bin/env node
import { createRequire } from 'node:module';
import { type CliArguments, parseArguments } from './cli/parse-arguments.js';
import { helpText, logLine, readyLine, readyTable } from './cli/texts.js';
import { startSimulator } from './start-simulator.js';

const { stdout, stderr } = process;

try {
  await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  stderr.write(`outdial-sim: ${error instanceof Error ? error.message : String(error)}\n`);
  // 2 for a command line that cannot be, 1 for a port that is taken.
  process.exitCode = isSystemError(error) ? 1 : 2;
}

async function run({ port, json, help, version }: CliArguments): Promise<void> {
  if (help) return void stdout.write(helpText);
  if (version) return void stdout.write(`${createRequire(import.meta.url)('../package.json').version}\n`);
  // In JSON mode stdout holds the one line that a program reads.
  const log = json ? stderr : stdout;
  const simulator = await startSimulator({ ports: port, onEvent: (event) => log.write(logLine(event)) });
  const stop = async () => {
    await simulator.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  stdout.write(json ? readyLine(simulator) : readyTable(simulator));
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
