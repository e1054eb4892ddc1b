import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';

interface Scenario {
  file: string;
  title: string;
  /** Upper limits of figures, by name. */
  atMost: Readonly<Record<string, number>>;
  /** What a figure must be. */
  exactly?: Readonly<Record<string, number>>;
}

const scenarios: readonly Scenario[] = [
  { file: 'ready.ts', title: 'ready', atMost: { 'start, ms': 150 } },
  {
    file: 'day.ts',
    title: 'a day of 10,000 callees',
    atMost: { 'first run, s': 5, 'second run, s': 5 },
    exactly: { 'same journal twice': 1 },
  },
  {
    file: 'large-request.ts',
    title: '200,000 callees in one request',
    atMost: { 'accepted after, s': 5, 'largest memory, MB': 600 },
    exactly: { orders: 200_000 },
  },
];

/** Runs each scenario in processes of its own and prints the medians of its figures; false when one is beyond its limit. */
export function measureSimulator(rounds: number): boolean {
  const results = scenarios.map((scenario) => measureScenario(scenario, rounds));
  return results.every(Boolean);
}

function measureScenario({ file, title, atMost, exactly = {} }: Scenario, rounds: number): boolean {
  const runs = Array.from({ length: rounds }, () => runOnce(file));
  console.log(`${title}, medians of ${rounds}`);
  let met = true;
  for (const name of Object.keys(runs[0] ?? {})) {
    const figure = median(runs.map((run) => run[name] ?? Number.NaN));
    const isMet = figure <= (atMost[name] ?? Number.POSITIVE_INFINITY) && (exactly[name] ?? figure) === figure;
    met &&= isMet;
    const limit = atMost[name] === undefined ? '' : `  ${isMet ? 'met   ' : 'MISSED'} ≤ ${atMost[name]}`;
    console.log(
      `  ${name.padEnd(28)} ${Number(figure.toFixed(2)).toLocaleString('en')}${limit}${isMet || limit ? '' : '  MISSED'}`,
    );
  }
  console.log('');
  return met;
}

function runOnce(file: string): Record<string, number> {
  const path = fileURLToPath(new URL(`./simulator/${file}`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
