import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateVendor } from './generate-vendor.js';
import { readSpecs } from './spec/read-specs.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

for (const spec of readSpecs(root)) {
  for (const [path, content] of await generateVendor(spec)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(path);
  }
}
