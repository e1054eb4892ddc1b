// pnpm bench [group…] [--rounds 61] [--sample 20]: compares with peers in one process; exit code 1 if a target is missed.
// pnpm bench imports [--rounds 61]: what importing a built package costs.
// pnpm bench simulator [--rounds 61]: how soon simulators are ready, a day's campaign, and the largest request.
// pnpm bench rows [--rounds 61]: how quickly callees are read from a file, and in how much memory.
// pnpm bench bulk-body [--rounds 61]: the checks of 200,000 callees, and one call with all of them.
// pnpm bench plans [--rounds 61]: how quickly a million callees of a file are planned for each vendor, and in how much memory.
// pnpm bench constant-time [--measurements 1000000]: whether a refusal's time tells how much of a signature is right.
import { parseArgs } from 'node:util';
import type { BenchGroup } from './bench-group.js';
import { measureConstantTime } from './constant-time.js';
import { bulkBodyGroups } from './groups/bulk-body.js';
import { clientGroups } from './groups/client.js';
import { phoneGroups } from './groups/phones.js';
import { measurePlans } from './groups/plans.js';
import { measureRows } from './groups/rows.js';
import { signingGroups } from './groups/signing.js';
import { webhookGroups } from './groups/webhooks.js';
import { type MeasureSettings, measure } from './measure.js';
import { measureBulkBody } from './measure-bulk-body.js';
import { measureImports } from './measure-imports.js';
import { measureSimulator } from './measure-simulator.js';
import { formatMeasurements, judge } from './report.js';

const groupFiles: Readonly<Record<string, () => Promise<BenchGroup[]>>> = {
  signing: signingGroups,
  webhooks: webhookGroups,
  client: clientGroups,
  'bulk-body': bulkBodyGroups,
  phones: phoneGroups,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '61' },
    sample: { type: 'string', default: '20' },
    measurements: { type: 'string', default: '1000000' },
  },
});
const settings = { rounds: Number(values.rounds), sampleMilliseconds: Number(values.sample) };
const measurements = Number(values.measurements);
const names = positionals.length > 0 ? positionals : Object.keys(groupFiles);
const timing = names.includes('constant-time');
const imports = names.includes('imports');
const simulator = names.includes('simulator');
const bulkBody = names.includes('bulk-body');
const rows = names.includes('rows');
const plans = names.includes('plans');
const others = ['constant-time', 'imports', 'plans', 'rows', 'simulator'];
const groupNames = names.filter((name) => !others.includes(name));
const unknownName = groupNames.find((name) => !Object.hasOwn(groupFiles, name));
const usable = [settings.rounds, settings.sampleMilliseconds, measurements].every((value) => value >= 1);

if (unknownName !== undefined || !usable) {
  console.error(
    `usage: pnpm bench [${Object.keys(groupFiles).join('|')}|imports|plans|rows|simulator|constant-time…] [--rounds n] [--sample milliseconds] [--measurements n]`,
  );
  process.exitCode = 2;
} else {
  const groupsMet = groupNames.length === 0 || (await runAll(groupNames));
  const timingMet = !timing || measureConstantTime(measurements);
  const importsMet = !imports || measureImports(settings.rounds);
  // Each round is a process of its own.
  const simulatorMet = !simulator || measureSimulator(Math.min(settings.rounds, 5));
  const bulkBodyMet = !bulkBody || measureBulkBody(Math.min(settings.rounds, 9));
  const rowsMet = !rows || (await measureRows(Math.min(settings.rounds, 5)));
  const plansMet = !plans || (await measurePlans(Math.min(settings.rounds, 3)));
  process.exitCode =
    groupsMet && timingMet && importsMet && simulatorMet && bulkBodyMet && rowsMet && plansMet ? 0 : 1;
}

function settingsFor({ shortestSample = 0, warmUp = 0 }: BenchGroup): MeasureSettings {
  const sampleMilliseconds = Math.max(settings.sampleMilliseconds, shortestSample);
  return { ...settings, sampleMilliseconds, warmUpMilliseconds: warmUp };
}

/** Only the built packages are what a caller gets: from source, a loader stands between the modules. */
function packagesMeasured(): string {
  const isBuilt = import.meta.resolve('@outdial/core').endsWith('/dist/index.js');
  return isBuilt
    ? 'built packages'
    : 'packages from source, figures that do not count: build, and leave out --conditions';
}

async function runAll(selected: readonly string[]): Promise<boolean> {
  let missed = 0;
  console.log(
    `Node ${process.version}, ${packagesMeasured()}, medians of ${settings.rounds} rounds of ${settings.sampleMilliseconds} ms or more\n`,
  );
  for (const name of selected) {
    for (const group of await (groupFiles[name] as () => Promise<BenchGroup[]>)()) {
      const measured = await measure(group.cases, settingsFor(group), group.inFlight);
      group.close?.();
      console.log(`${group.title}\n${formatMeasurements(measured)}`);
      for (const { text, met } of judge(group, measured)) {
        if (!met) missed += 1;
        console.log(`  ${text}`);
      }
      console.log('');
    }
  }
  console.log(missed === 0 ? 'all targets met' : `${missed} target(s) missed`);
  return missed === 0;
}
