// `npm test`: runs every package's tests through turbo and ends with the sum over all of them, `N passed, N failed`.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runTurbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const testedPackages = ['packages', 'tools']
  .flatMap((group) => readdirSync(`${root}${group}`).map((name) => `${root}${group}/${name}/`))
  .filter((folder) => existsSync(`${folder}package.json`))
  .filter((folder) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).scripts?.test);
const resultFile = (folder) => `${folder}.test-results.json`;
// A result of an earlier run must not stand in for a run that never started.
for (const folder of testedPackages) rmSync(resultFile(folder), { force: true });

// Each package's run has two workers of its own, and tests wait for real timeouts: a machine out of breath fails them.
const status = runTurbo(['test', '--continue', '--output-logs=new-only', ...process.argv.slice(2)], '50%');

const sum = { passed: 0, failed: 0, skipped: 0 };
const silent = [];
for (const folder of testedPackages) {
  if (!existsSync(resultFile(folder))) silent.push(folder.slice(root.length));
  else
    for (const [state, count] of Object.entries(JSON.parse(readFileSync(resultFile(folder), 'utf8'))))
      sum[state] += count;
}
for (const folder of silent) console.error(`no test result from ${folder}: its run crashed or never started`);
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exit(status === 0 && silent.length === 0 && sum.failed === 0 ? 0 : 1);
