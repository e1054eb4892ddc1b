import { parseArgs } from 'node:util';

export interface CliArguments {
  port: number;
  json: boolean;
  help: boolean;
  version: boolean;
}

/** Throws `Error` with a text for the user. */
export function parseArguments(commandLine: string[]): CliArguments {
  const { values } = parseArgs({
    args: commandLine,
    options: {
      port: { type: 'string', default: '4010' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (!/^\d{1,5}$/.test(values.port)) throw new Error('--port takes a whole number');
  return { ...values, port: Number(values.port) };
}
