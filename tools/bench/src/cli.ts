// pnpm bench [group…] [--rounds 61] [--sample 20]: compares with peers in one process; exit code 1 if a target is missed.
import { parseArgs } from 'node:util';
import type { BenchGroup } from './bench-group.js';
import { signingGroups } from './groups/signing.js';
import { measure } from './measure.js';
import { formatMeasurements, judge } from './report.js';

const groupFiles: Readonly<Record<string, () => Promise<BenchGroup[]>>> = { signing: signingGroups };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '61' },
    sample: { type: 'string', default: '20' },
  },
});
const settings = { rounds: Number(values.rounds), sampleMilliseconds: Number(values.sample) };
const names = positionals.length > 0 ? positionals : Object.keys(groupFiles);
const unknownName = names.find((name) => !Object.hasOwn(groupFiles, name));

if (unknownName !== undefined || !(settings.rounds >= 1) || !(settings.sampleMilliseconds >= 1)) {
  console.error(
    `usage: pnpm bench [${Object.keys(groupFiles).join('|')}…] [--rounds n] [--sample milliseconds]`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await runAll(names)) ? 0 : 1;
}

async function runAll(selected: readonly string[]): Promise<boolean> {
  let missed = 0;
  console.log(
    `Node ${process.version}, medians of ${settings.rounds} rounds of ${settings.sampleMilliseconds} ms\n`,
  );
  for (const name of selected) {
    for (const group of await (groupFiles[name] as () => Promise<BenchGroup[]>)()) {
      const measurements = await measure(group.cases, settings);
      console.log(`${group.title}\n${formatMeasurements(measurements)}`);
      for (const { text, met } of judge(group, measurements)) {
        if (!met) missed += 1;
        console.log(`  ${text}`);
      }
      console.log('');
    }
  }
  console.log(missed === 0 ? 'all targets met' : `${missed} target(s) missed`);
  return missed === 0;
}
