import { parseArgs } from 'node:util';
import { type VendorName, vendorNames } from '../vendor-name.js';
import { readValuesFile } from './read-values-file.js';
import type { FidelityOptions } from './run-fidelity.js';

export type FidelityCommandLine = { help: true } | { help: false; json: boolean; options: FidelityOptions };

/** Reads the arguments that follow `fidelity`, and the files that they name. Throws `Error` with a text for the user. */
export function parseCommandLine(commandLine: readonly string[]): FidelityCommandLine {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      vendor: { type: 'string' },
      'base-url': { type: 'string' },
      credentials: { type: 'string' },
      operation: { type: 'string', multiple: true, default: [] },
      'allow-writes': { type: 'boolean', default: false },
      'allow-dials': { type: 'boolean', default: false },
      var: { type: 'string', multiple: true, default: [] },
      variables: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { help: true };
  const vendor = required(values.vendor, 'vendor');
  if (!isVendorName(vendor)) throw new Error(`--vendor must be one of ${vendorNames.join(', ')}`);
  const operations = values.operation.flatMap((names) => names.split(',').filter(Boolean));
  const variables = { ...readFile(values.variables), ...Object.fromEntries(values.var.map(readVariable)) };
  const options: FidelityOptions = {
    vendor,
    baseUrl: required(values['base-url'], 'base-url'),
    credentials: credentialsOf(vendor, readFile(values.credentials)),
    variables,
    allowWrites: values['allow-writes'],
    allowDials: values['allow-dials'],
    ...(operations.length > 0 && { operations }),
  };
  return { help: false, json: values.json, options };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Error(`--${name} is required`);
  return value;
}

function isVendorName(text: string): text is VendorName {
  return (vendorNames as readonly string[]).includes(text);
}

function readFile(path: string | undefined): Record<string, unknown> {
  return path === undefined ? {} : readValuesFile(path);
}

/** A value is never repeated: it may be in the wrong place. */
function readVariable(text: string): [name: string, value: string] {
  const separator = text.indexOf('=');
  if (separator < 1) throw new Error('--var takes name=value');
  return [text.slice(0, separator), text.slice(separator + 1)];
}

/** Those of one vendor, or of several by their names, as `outdial-sim --json` prints them. */
function credentialsOf(vendor: VendorName, file: Record<string, unknown>): Record<string, string> {
  const own = file[vendor];
  const members = typeof own === 'object' && own !== null ? own : file;
  const texts = Object.entries(members)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => [name, String(value)] as const)
    // An empty one is one that was left out.
    .filter(([, value]) => value !== '');
  return Object.fromEntries(texts);
}
