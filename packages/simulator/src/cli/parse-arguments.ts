import { parseArgs } from 'node:util';
import { checkPushUrls } from '../push-addresses.js';
import { readInstant } from '../read-instant.js';
import { type VendorName, vendorNames } from '../vendor-name.js';
import type { ClockMode } from '../world/clock-settings.js';

export interface CliArguments {
  port: number;
  host: string | undefined;
  vendors: VendorName[] | undefined;
  /** The name of a file, or `-` for stdin. */
  script: string | undefined;
  seed: string | undefined;
  clock: ClockMode;
  start: Date | undefined;
  /** By vendor and webhook. */
  pushUrls: Record<string, Record<string, string>>;
  json: boolean;
  help: boolean;
  version: boolean;
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string' },
  vendors: { type: 'string' },
  script: { type: 'string' },
  seed: { type: 'string' },
  speed: { type: 'string', default: '1' },
  start: { type: 'string' },
  push: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Throws `Error` with a text for the user. */
export function parseArguments(commandLine: string[]): CliArguments {
  const { values } = parseArgs({ args: commandLine, options });
  const { host, script, seed, json, help, version } = values;
  if (!/^\d{1,5}$/.test(values.port)) throw new Error('--port takes a whole number');
  return {
    host,
    script,
    seed,
    json,
    help,
    version,
    port: Number(values.port),
    vendors: readVendors(values.vendors),
    clock: readSpeed(values.speed),
    start: readStart(values.start),
    pushUrls: readPushes(values.push),
  };
}

function readVendors(text: string | undefined): VendorName[] | undefined {
  return text?.split(',').map((name) => {
    const found = vendorNames.find((known) => known === name.trim());
    if (!found) throw new Error(`--vendors takes names from ${vendorNames.join(', ')}, separated by commas`);
    return found;
  });
}

function readSpeed(text: string): ClockMode {
  if (text === 'manual') return 'manual';
  const speed = text === 'max' ? Number.POSITIVE_INFINITY : Number(text);
  if (text.trim() === '' || !(speed > 0)) throw new Error('--speed takes a number above 0, max or manual');
  return speed === 1 ? 'real' : { speed };
}

function readStart(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const start = readInstant(text);
  if (!start) throw new Error('--start takes a time such as 2030-01-01T09:00:00Z');
  return start;
}

function readPushes(texts: readonly string[]): CliArguments['pushUrls'] {
  const urls: CliArguments['pushUrls'] = {};
  for (const text of texts) {
    const [, vendor = '', webhook = '', url = ''] = /^(\w+)\.([\w.]+)=(.+)$/.exec(text) ?? [];
    if (!vendorNames.some((name) => name === vendor) || !URL.canParse(url)) {
      throw new Error(
        '--push takes VENDOR.WEBHOOK=URL, such as laaffic.agentStatusReport=http://127.0.0.1:3000/in',
      );
    }
    urls[vendor] = { ...urls[vendor], [webhook]: url };
  }
  checkPushUrls(urls);
  return urls;
}
