import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';

/** The peer's median import time counts as 1; on a quiet machine it takes 46 ms, so that ours stay below 25. */
const peer = '@alicloud/pop-core';
const vendors = ['@outdial/alibaba', '@outdial/huawei', '@outdial/laaffic', '@outdial/nxcloud'];
const most = 0.54;

/**
 * Times cold imports of the built packages, one fresh process each, in turns with a peer's. Prints medians and ratios; true when all
 * are quick enough. Schemas come with the first call and are not in it.
 */
export function measureImports(rounds: number): boolean {
  if (!existsSync(new URL('../../../packages/core/dist/index.js', import.meta.url)))
    throw new Error('the packages are not built: npm run build');
  const names = [peer, ...vendors];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) times.get(name)?.push(importTime(name));

  const medianOf = (name: string): number => median(times.get(name) ?? []);
  let met = true;
  console.log(
    `cold import without schemas, medians of ${rounds} processes\n  ${medianOf(peer).toFixed(1)} ms  ${peer}`,
  );
  for (const name of vendors) {
    const ratio = medianOf(name) / medianOf(peer);
    if (ratio > most) met = false;
    const verdict = ratio > most ? 'MISSED' : 'met   ';
    console.log(
      `  ${verdict} ${medianOf(name).toFixed(1)} ms, ${ratio.toFixed(2)} × (at most ${most})  ${name}`,
    );
  }
  return met;
}

/** Milliseconds inside a process that has just started. The condition for running on source is not passed on. */
function importTime(name: string): number {
  const program = `const start = process.hrtime.bigint();
    await import(${JSON.stringify(name)});
    console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return Number(output);
}
