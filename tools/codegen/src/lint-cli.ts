// Checks every specs/*/openapi.yaml, or those of the vendors named, against the vocabulary of specs/README.md.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintSpec } from './lint/lint-spec.js';
import { vocabularyChecks } from './lint/vocabulary-checks.js';
import { readSpecs } from './spec/read-specs.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shapes = vocabularyChecks(`${root}specs/vocabulary.schema.json`);
const { positionals: vendors } = parseArgs({ allowPositionals: true });
const specs = readSpecs(root, vendors);
const findings = specs.flatMap((spec) => lintSpec(spec, shapes));

for (const finding of findings) console.error(finding);
console.log(`${specs.length} documents, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
