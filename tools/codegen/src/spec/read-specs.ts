import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSpec, type Spec } from './parse-spec.js';

/**
 * Reads every `specs/<vendor>/openapi.yaml` below the root of the repository, by name of the vendor; only those of some
 * vendors when any are named.
 * @throws Error when a vendor is named that has no document
 */
export function readSpecs(root: string, vendors: readonly string[] = []): Spec[] {
  const known = readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'specs', entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort();
  const [stranger] = vendors.filter((vendor) => !known.includes(vendor));
  if (stranger !== undefined) throw new Error(`there is no specs/${stranger}/openapi.yaml`);
  return known
    .filter((vendor) => vendors.length === 0 || vendors.includes(vendor))
    .map((vendor) => {
      const file = `specs/${vendor}/openapi.yaml`;
      return parseSpec(vendor, file, readFileSync(join(root, file), 'utf8'), examplesOf(root, vendor));
    });
}

function examplesOf(root: string, vendor: string): string[] {
  const folder = join(root, 'specs', vendor, 'examples');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
