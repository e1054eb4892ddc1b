// The same seed and the same requests: the same bytes, in every process, whether in one go or from a snapshot on.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { begin, goOn, look, openPlay, order } from './determinism/play.js';

async function goOnElsewhere(snapshot: Uint8Array): Promise<Record<string, string>> {
  const program = fileURLToPath(new URL('determinism/go-on.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@outdial/source', '--import', 'tsx', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(snapshot);
  return JSON.parse(await text(child.stdout)) as Record<string, string>;
}

it('is the same twice, and from a snapshot on in another process', { timeout: 60_000 }, async () => {
  const [one, other] = [await openPlay(), await openPlay()];
  for (const play of [one, other]) await begin(play);
  const snapshot = await one.simulator.snapshot();
  const before = one.received.length;
  for (const play of [one, other]) await goOn(play);

  const { deliveries, faults, ...simulator } = one.simulator;
  const kinds = new Set(deliveries().flatMap((delivery) => delivery.faults));
  expect(kinds).toEqual(new Set(['duplicated', 'delayed', 'reordered', 'dropped', 'stale', 'wrongly_signed']));
  expect(new Set(deliveries().map(({ vendor }) => vendor))).toEqual(new Set(['nxcloud', 'huawei', 'laaffic']));
  expect(new Set(simulator.calls().map(({ vendor }) => vendor)).size).toBe(4);
  expect(faults().filter(({ struck }) => struck === 0)).toEqual([]);
  expect(before).toBeGreaterThan(10);
  expect(one.received.length).toBeGreaterThan(before + 20);

  expect(look(other)).toEqual(look(one));
  const { received, ...rest } = await goOnElsewhere(snapshot);
  const { received: whole, ...expected } = look(one);
  expect(rest).toEqual(expected);
  expect(JSON.parse(received ?? '')).toEqual(JSON.parse(whole ?? '').slice(before));
  for (const play of [one, other]) await play.simulator.close();
});

it('is the same twice at infinite speed, which stands still between requests', {
  timeout: 60_000,
}, async () => {
  const run = async () => {
    const play = await openPlay({ speed: Number.POSITIVE_INFINITY });
    await order(play, () => play.simulator.settle());
    const seen = look(play);
    await play.simulator.close();
    return seen;
  };
  const seen = await run();
  expect(JSON.parse(seen.calls ?? '').length).toBeGreaterThan(160);
  expect(await run()).toEqual(seen);
});
