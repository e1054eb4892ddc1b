// `npm run check`: runs every check on the whole repository, prints each finding, and exits with 1 when there is one.
import { fileURLToPath } from 'node:url';
import { checks } from './checks.js';
import { openTree } from './tree.js';

const tree = openTree(fileURLToPath(new URL('../../..', import.meta.url)));
let count = 0;
for (const [name, check] of Object.entries(checks)) {
  const findings = check(tree);
  count += findings.length;
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}`);
  for (const { file, line, reason } of findings)
    console.log(`    ${line === undefined ? file : `${file}:${line}`}  ${reason}`);
}
console.log(count === 0 ? `\n${tree.files.length} files, nothing found` : `\n${count} found`);
process.exitCode = count === 0 ? 0 : 1;
