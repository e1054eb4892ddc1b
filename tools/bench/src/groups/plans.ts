import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.js';
import { writeRows } from '../rows/write-rows.js';

const vendors = ['alibaba', 'huawei', 'laaffic', 'nxcloud'] as const;
const few = 200_000;
const many = 1_000_000;
const mostMegabytes = 110;
/** How much more each callee may cost when there are five times as many. */
const mostGrowth = 1.3;

interface Figures {
  callees: number;
  rejected: number;
  requests: number;
  wallMilliseconds: number;
  processorMilliseconds: number;
  peakMegabytes: number;
}

/**
 * Plans a campaign of 200,000 and of a million callees from CSV for each vendor, each time in a process of its own, beside
 * csv-parse that only reads the file. Prints medians; true when a million takes little memory, and no more time for each.
 */
export async function measurePlans(rounds: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'outdial-bench-'));
  try {
    const files: Readonly<Record<number, string>> = {
      [few]: join(folder, 'few.csv'),
      [many]: join(folder, 'many.csv'),
    };
    for (const count of [few, many]) await writeRows(files[count] ?? '', count);
    console.log(`Plans from CSV, medians of ${rounds} processes each`);
    const areMet = vendors.map((vendor) => measureVendor(vendor, files, rounds));
    return [...areMet, measureLaunch(files[few] ?? '', rounds)].every((isMet) => isMet);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureVendor(vendor: string, files: Readonly<Record<number, string>>, rounds: number): boolean {
  const runs = { few: [] as Figures[], many: [] as Figures[], reading: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    runs.few.push(planOf(vendor, files[few] ?? '', few));
    runs.reading.push(readOf(files[few] ?? ''));
    runs.many.push(planOf(vendor, files[many] ?? '', many));
  }
  const perCallee = (run: Figures | undefined): number =>
    run === undefined ? Number.NaN : run.processorMilliseconds / run.callees;
  const growth = median(runs.many.map((run, round) => perCallee(run) / perCallee(runs.few[round])));
  const beside = median(
    runs.few.map((run, round) => run.processorMilliseconds / (runs.reading[round] ?? Number.NaN)),
  );
  const peak = Math.max(...runs.many.map((run) => run.peakMegabytes));
  const perSecond = Math.round(1000 / median(runs.many.map(perCallee)));
  const [{ requests } = expectRun()] = runs.many;
  console.log(
    `  ${vendor.padEnd(8)} ${perSecond.toLocaleString('en').padStart(9)} callees/s, ${requests.toLocaleString('en')} requests for a million;` +
      ` 200,000: ${beside.toFixed(2)} × csv-parse only reading them`,
  );
  const isSmall = peak <= mostMegabytes;
  const isLinear = growth <= mostGrowth;
  console.log(`    ${verdict(isSmall)} ${peak.toFixed(0)} ≤ ${mostMegabytes} MB at a million`);
  console.log(`    ${verdict(isLinear)} ${growth.toFixed(2)} ≤ ${mostGrowth} × the cost of each of 200,000`);
  return isSmall && isLinear;
}

/** 200,000 callees in one request, which is the most that LAAFFIC takes: planned, checked, signed, sent, and told of. */
function measureLaunch(file: string, rounds: number): boolean {
  const peaks = Array.from(
    { length: rounds },
    () => run('../plans/launch-file.mjs', 'laaffic', file).peakMegabytes,
  );
  const peak = Math.max(...peaks);
  const isSmall = peak <= mostMegabytes;
  console.log(
    `  ${verdict(isSmall)} ${peak.toFixed(0)} ≤ ${mostMegabytes} MB to launch 200,000 in one request`,
  );
  return isSmall;
}

function planOf(vendor: string, file: string, count: number): Figures {
  const figures = run('../plans/plan-file.mjs', vendor, file);
  assert.equal(figures.callees, count, `${vendor} plans another number of callees`);
  return figures;
}

function readOf(file: string): number {
  return run('../rows/read-rows.mjs', 'csv-parse-arrays', file).processorMilliseconds;
}

function run(program: string, ...parameters: string[]): Figures {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { NODE_OPTIONS: _, ...env } = process.env;
  return JSON.parse(
    execFileSync(process.execPath, [path, ...parameters], { env, encoding: 'utf8' }),
  ) as Figures;
}

function expectRun(): never {
  throw new Error('There must be at least one round.');
}

function verdict(isMet: boolean): string {
  return isMet ? 'met   ' : 'MISSED';
}
