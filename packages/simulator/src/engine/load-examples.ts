import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { VendorName } from '../vendor-name.js';

export interface Example {
  /** `documented` is the vendor's own. */
  name: string;
  value: Record<string, unknown>;
}

const resolve = createRequire(import.meta.url).resolve;

export type ExampleKind = 'request' | 'response' | 'webhook';

/** The JSON examples of one operation or webhook that stand beside the document: the vendor's own first, the others by name. */
export function loadExamples(vendor: VendorName, operationId: string, kind: ExampleKind): Example[] {
  const folder = join(dirname(resolve(`@outdial/specs/${vendor}/openapi.yaml`)), 'examples');
  const [start, end] = [`${operationId}.`, `.${kind}.json`];
  return readdirSync(folder)
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, -end.length))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(folder, start + name + end), 'utf8')) }));
}

function rank(name: string): number {
  return name === 'documented' ? 0 : 1;
}
