import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';

/** As the programs of `bulk-body` report them. */
interface Figures {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly bytes: number;
  readonly digest: string;
}

const programs = ['limit', 'send', 'generate'] as const;
type Program = (typeof programs)[number];

const mostTimes = 1.4;
const mostMegabytes = 100;

/**
 * Sends 200,000 callees that come one by one in one call, in a process of its own, in turns with processes that serialise, encode and hash a list
 * that is there, and with some that only make the callees. Prints medians and ratios; true when time and memory are within their limits.
 */
export function measureBulkBody(rounds: number): boolean {
  if (!existsSync(new URL('../../../packages/core/dist/index.js', import.meta.url)))
    throw new Error('the packages are not built: npm run build');
  return ['laaffic', 'nxcloud'].map((vendor) => measureVendor(vendor, rounds)).every(Boolean);
}

function measureVendor(vendor: string, rounds: number): boolean {
  const runs: Record<Program, Figures[]> = { limit: [], send: [], generate: [] };
  for (let round = 0; round < rounds; round++)
    for (const program of round % 2 ? programs.toReversed() : programs)
      runs[program].push(run(program, vendor));
  const [sent, expected] = [runs.send[0], runs.limit[0]];
  if (sent?.digest !== expected?.digest) throw new Error(`${vendor}: other bytes were sent`);

  const medianOf = (program: Program, figure: 'milliseconds' | 'peakMegabytes'): number =>
    median(runs[program].map((each) => each[figure]));
  const ratio = median(
    runs.send.map(({ milliseconds }, round) => milliseconds / (runs.limit[round]?.milliseconds ?? Number.NaN)),
  );
  const megabytes = medianOf('send', 'peakMegabytes');
  console.log(
    `${vendor}: 200,000 callees in one call, ${((sent?.bytes ?? 0) / 1e6).toFixed(1)} MB, medians of ${rounds} processes`,
  );
  for (const program of programs) {
    const [time, peak] = [medianOf(program, 'milliseconds'), medianOf(program, 'peakMegabytes')];
    console.log(
      `  ${time.toFixed(0).padStart(5)} ms, at most ${peak.toFixed(0).padStart(3)} MB  ${titles[program]}`,
    );
  }
  const results = [
    judged(ratio, mostTimes, '× the limit, making the callees included'),
    judged(megabytes, mostMegabytes, 'MB, the whole process'),
  ];
  console.log('');
  return results.every(Boolean);
}

const titles: Readonly<Record<Program, string>> = {
  limit: 'the limit: a list that is there serialised, encoded, hashed',
  send: 'callees one by one, checked, sent and signed in one call',
  generate: 'callees made, and nothing done with them',
};

function judged(figure: number, most: number, what: string): boolean {
  const met = figure <= most;
  console.log(`  ${met ? 'met   ' : 'MISSED'} ${figure.toFixed(2)} ≤ ${most} ${what}`);
  return met;
}

/** The condition for running on source is not passed on, and no loader, whose memory would count. */
function run(program: Program, vendor: string): Figures {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const path = fileURLToPath(new URL(`./bulk-body/${program}.mjs`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, vendor], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}
