// Makes everything that follows from specs/*/openapi.yaml, or from those of the vendors named; with --check it only tells
// what is not up to date.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runGenerate } from './run-generate.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values, positionals: vendors } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const print = (line: string) => (values.check ? console.error(line) : console.log(line));

process.exitCode = await runGenerate({ root, vendors, check: values.check, print });
