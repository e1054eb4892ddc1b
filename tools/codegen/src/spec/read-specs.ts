import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSpec, type Spec } from './parse-spec.js';

/** Reads every `specs/<vendor>/openapi.yaml` below the root of the repository, by name of the vendor. */
export function readSpecs(root: string): Spec[] {
  return readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'specs', entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort()
    .map((vendor) => {
      const file = `specs/${vendor}/openapi.yaml`;
      return parseSpec(vendor, file, readFileSync(join(root, file), 'utf8'));
    });
}
