import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.js';
import { writeRows } from '../rows/write-rows.js';

const rowCount = 1_000_000;
const peer = 'csv-parse-arrays';
const readers: Readonly<Record<string, string>> = {
  'outdial-chunks': 'Outdial, callees in chunks',
  'outdial-rows': 'Outdial, callees one by one',
  [peer]: 'csv-parse, stream, arrays',
  'csv-parse-objects': 'csv-parse, stream, objects',
  'papaparse-string': 'papaparse, whole text, arrays',
  'line-breaks': 'limit: counting line breaks',
};
const ours = 'outdial-chunks';
const least = 3;
const mostMegabytes = 110;

interface Figures {
  rows: number;
  lengths: number;
  wallMilliseconds: number;
  processorMilliseconds: number;
  peakMegabytes: number;
}

/**
 * Reads a CSV file of a million callees with each reader, each time in a process of its own, A B C then C B A. Prints medians; true
 * when ours is quick enough beside csv-parse, in processor time of the same round, and small enough.
 */
export async function measureRows(rounds: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'outdial-bench-'));
  try {
    const file = join(folder, 'callees.csv');
    await writeRows(file, rowCount);
    return report(runAll(file, rounds), rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runAll(file: string, rounds: number): Map<string, Figures[]> {
  const names = Object.keys(readers);
  const figures = new Map<string, Figures[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names.toReversed() : names) figures.get(name)?.push(runOnce(name, file));
  const [lengths] = figures.get(peer)?.map((run) => run.lengths) ?? [];
  for (const name of names.filter((name) => name !== 'line-breaks'))
    for (const run of figures.get(name) ?? [])
      assert.deepEqual(
        [run.rows, run.lengths],
        [rowCount, lengths],
        `${name} reads other values than ${peer}`,
      );
  return figures;
}

function runOnce(reader: string, file: string): Figures {
  const program = fileURLToPath(new URL('../rows/read-rows.mjs', import.meta.url));
  const { NODE_OPTIONS: _, ...env } = process.env;
  return JSON.parse(
    execFileSync(process.execPath, [program, reader, file], { env, encoding: 'utf8' }),
  ) as Figures;
}

function report(figures: ReadonlyMap<string, readonly Figures[]>, rounds: number): boolean {
  console.log(`CSV of ${rowCount.toLocaleString('en')} callees, medians of ${rounds} processes each`);
  const runsOf = (name: string) => figures.get(name) ?? [];
  const times = (name: string, key: 'wallMilliseconds' | 'processorMilliseconds'): number =>
    median(runsOf(peer).map((run, round) => run[key] / (runsOf(name)[round]?.[key] ?? Number.NaN)));
  const peakOf = (name: string): number => Math.max(...runsOf(name).map((run) => run.peakMegabytes));
  for (const [name, title] of Object.entries(readers)) {
    const perSecond = rowCount / (median(runsOf(name).map((run) => run.processorMilliseconds)) / 1000);
    const rate = Math.round(perSecond).toLocaleString('en').padStart(11);
    const ratios = `× ${times(name, 'processorMilliseconds').toFixed(2)} (on the clock × ${times(name, 'wallMilliseconds').toFixed(2)})`;
    console.log(`  ${title.padEnd(30)} ${rate}/s  ${ratios}  at most ${peakOf(name).toFixed(0)} MB`);
  }
  const reached = times(ours, 'processorMilliseconds');
  const isQuick = reached >= least;
  const isSmall = peakOf(ours) <= mostMegabytes;
  console.log(`  ${verdict(isQuick)} ${reached.toFixed(2)} ≥ ${least} × ${readers[peer]}: ${readers[ours]}`);
  console.log(`  ${verdict(isSmall)} ${peakOf(ours).toFixed(0)} ≤ ${mostMegabytes} MB: ${readers[ours]}\n`);
  return isQuick && isSmall;
}

function verdict(isMet: boolean): string {
  return isMet ? 'met   ' : 'MISSED';
}
