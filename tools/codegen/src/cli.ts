// Makes everything that follows from specs/*/openapi.yaml; with --check it only tells what is not up to date.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findDrift } from './find-drift.js';
import { generateAll } from './generate-all.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

if (values.check) {
  const drift = await findDrift(root);
  for (const { path, state } of drift) console.error(`${state.padEnd(7)} ${path}`);
  if (drift.length > 0)
    console.error(`\n${drift.length} generated files are not as the specs say. Fix: npm run generate`);
  else console.log('Everything generated is up to date.');
  process.exitCode = drift.length > 0 ? 1 : 0;
} else {
  for (const { vendor, files, standings } of await generateAll(root, root)) {
    console.log(`${vendor}: ${files} files; ${standings}`);
  }
}
