import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ClockMode } from './clock-settings.js';
import { defineEvent } from './event-queue.js';
import { World } from './world.js';

const start = new Date('2030-01-01T00:00:00Z');
const day = 86_400_000;
const tick = defineEvent<{ name: string }>('tick');

function makeWorld(mode: ClockMode) {
  const world = new World({ mode, start });
  onTestFinished(() => world.close());
  const seen: [name: string, at: number][] = [];
  world.on(tick, ({ name }) => void seen.push([name, world.milliseconds() - start.getTime()]));
  return { world, seen };
}

describe('a manual clock', () => {
  it('stands still until it is advanced, and shows each event its own time', async () => {
    const { world, seen } = makeWorld('manual');
    world.after(2000, tick, { name: 'later' });
    world.after(1000, tick, { name: 'sooner' });
    world.after(3000, tick, { name: 'never' });
    expect(world.now()).toEqual(start);
    await world.advance(2500);
    expect(seen).toEqual([
      ['sooner', 1000],
      ['later', 2000],
    ]);
    expect(world.now()).toEqual(new Date(start.getTime() + 2500));
  });

  it('goes to a moment, and not back', async () => {
    const { world } = makeWorld('manual');
    await world.advance(new Date(start.getTime() + day));
    await world.advance(start);
    expect(world.milliseconds()).toBe(start.getTime() + day);
    await expect(world.advance(-1)).rejects.toThrow(RangeError);
  });

  it('goes nowhere but to a moment that there is', async () => {
    const { world, seen } = makeWorld('manual');
    world.after(1000, tick, { name: 'one' });
    for (const by of [Number.NaN, Number.POSITIVE_INFINITY, 1e300, new Date(Number.NaN)])
      await expect(world.advance(by)).rejects.toThrow(RangeError);
    await expect(world.settle(new Date(Number.NaN))).rejects.toThrow(RangeError);
    expect([seen, world.now()]).toEqual([[], start]);
    expect(() => new World({ mode: 'manual', start: new Date(Number.NaN) })).toThrow(RangeError);
  });

  it('puts what would be past the end of time at its end', async () => {
    const { world, seen } = makeWorld('manual');
    world.after(1e300, tick, { name: 'never' });
    await world.settle(new Date('9999-12-31T00:00:00Z'));
    expect(seen).toEqual([]);
    await world.settle();
    expect(world.now()).toEqual(new Date(8.64e15));
  });

  it('lets other work of the process have its turn, whatever its events wait for', async () => {
    const { world } = makeWorld('manual');
    let hasTurned = false;
    const endless = defineEvent<object>('endless');
    world.on(endless, async () => {
      if (!hasTurned) world.after(1, endless, {});
    });
    world.after(1, endless, {});
    setImmediate(() => {
      hasTurned = true;
    });
    await world.settle();
    expect(hasTurned).toBe(true);
  });

  it('lets events bring about others at once, later, and past the limit', async () => {
    const { world, seen } = makeWorld('manual');
    const chain = defineEvent<{ left: number }>('chain');
    world.on(chain, ({ left }) => {
      world.after(0, tick, { name: String(left) });
      if (left > 0) world.after(1000, chain, { left: left - 1 });
    });
    world.after(0, chain, { left: 5 });
    await world.advance(2000);
    expect(seen.map(([name]) => name)).toEqual(['5', '4', '3']);
    await world.settle();
    expect(seen.map(([name]) => name)).toEqual(['5', '4', '3', '2', '1', '0']);
    expect(world.milliseconds()).toBe(start.getTime() + 5000);
  });

  it('waits for what an event does before the next', async () => {
    const { world, seen } = makeWorld('manual');
    const slow = defineEvent<object>('slow');
    world.on(slow, () => new Promise((resolve) => setImmediate(() => resolve(void seen.push(['slow', 0])))));
    world.after(1, slow, {});
    world.after(1, tick, { name: 'after it' });
    await world.advance(1);
    expect(seen.map(([name]) => name)).toEqual(['slow', 'after it']);
  });

  it('settles up to a moment', async () => {
    const { world, seen } = makeWorld('manual');
    world.after(1000, tick, { name: 'in' });
    world.after(3000, tick, { name: 'out' });
    await world.settle(new Date(start.getTime() + 2000));
    expect(seen).toEqual([['in', 1000]]);
  });

  it('does one thing after the other when it is advanced twice at a time', async () => {
    const { world, seen } = makeWorld('manual');
    world.after(1500, tick, { name: 'one' });
    await Promise.all([world.advance(1000), world.advance(1000)]);
    expect(seen).toEqual([['one', 1500]]);
    expect(world.milliseconds()).toBe(start.getTime() + 2000);
  });

  it('tells a mistake in an event to whom it was advanced by, and goes on', async () => {
    const { world, seen } = makeWorld('manual');
    const broken = defineEvent<object>('broken');
    world.on(broken, () => {
      throw new Error('broken');
    });
    world.after(1, broken, {});
    world.after(2, tick, { name: 'next' });
    await expect(world.advance(5)).rejects.toThrow('broken');
    await world.advance(5);
    expect(seen.map(([name]) => name)).toEqual(['next']);
  });
});

it('is saved and reset between two events at infinite speed, whatever is still to come', async () => {
  const { world, seen } = makeWorld({ speed: Number.POSITIVE_INFINITY });
  const endless = defineEvent<{ count: number }>('endless');
  let saved: Promise<Uint8Array> | undefined;
  world.on(endless, async ({ count }) => {
    if (count === 10) saved = world.save();
    world.after(1, endless, { count: count + 1 });
    world.after(0, tick, { name: String(count) });
    await new Promise(setImmediate);
  });
  world.after(1, endless, { count: 1 });
  await expect.poll(() => saved).toBeDefined();
  const bytes = await saved;
  await world.reset();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.now()).toEqual(start);
  seen.length = 0;
  await world.restore(bytes as Uint8Array);
  await expect.poll(() => seen.length).toBeGreaterThan(5);
  expect(seen[0]).toEqual(['10', 10]);
});

it('goes on by itself after a mistake in an event, which is printed', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const { world, seen } = makeWorld({ speed: Number.POSITIVE_INFINITY });
  const broken = defineEvent<object>('broken');
  world.on(broken, () => {
    throw new Error('broken');
  });
  world.after(1, broken, {});
  world.after(2, tick, { name: 'next' });
  await expect.poll(() => seen).toEqual([['next', 2]]);
  expect(print.mock.calls).toEqual([[new Error('broken')]]);
  print.mockRestore();
});

it('goes to the next event at once at infinite speed, and stands still without one', async () => {
  const { world, seen } = makeWorld({ speed: Number.POSITIVE_INFINITY });
  const done = new Promise<void>((resolve) => world.on(defineEvent('last'), () => resolve()));
  world.after(day, tick, { name: 'in a day' });
  world.after(2 * day, defineEvent('last'), {});
  await done;
  expect(seen).toEqual([['in a day', day]]);
  expect(world.milliseconds()).toBe(start.getTime() + 2 * day);
});

it.each<[string, ClockMode]>([
  ['as time passes', 'real'],
  ['a thousand times as fast', { speed: 1000 }],
])('runs by itself, %s', async (_, mode) => {
  const { world, seen } = makeWorld(mode);
  const done = new Promise<void>((resolve) => world.on(defineEvent('last'), () => resolve()));
  world.after(20, tick, { name: 'one' });
  world.after(30, defineEvent('last'), {});
  await done;
  expect(seen).toEqual([['one', expect.any(Number)]]);
  expect(seen[0]?.[1]).toBeGreaterThanOrEqual(20);
  expect(world.milliseconds() % 1).toBe(0);
});

it.each([0, -1, Number.NaN])('refuses the speed %d', (speed) => {
  expect(() => new World({ mode: { speed }, start })).toThrow(RangeError);
});

it('goes back with its state, and on from there in the same way', async () => {
  const { world, seen } = makeWorld('manual');
  world.after(1000, tick, { name: 'one' });
  world.after(2000, tick, { name: 'two' });
  await world.advance(1500);
  const saved = await world.save();
  await world.settle();
  await world.restore(saved);
  expect(world.milliseconds()).toBe(start.getTime() + 1500);
  await world.settle();
  expect(seen.map(([name]) => name)).toEqual(['one', 'two', 'two']);
  await world.reset();
  await world.settle();
  expect(world.now()).toEqual(start);
  expect(seen).toHaveLength(3);
});

it('lets nothing happen once it is closed', async () => {
  const { world, seen } = makeWorld({ speed: Number.POSITIVE_INFINITY });
  world.after(1, tick, { name: 'one' });
  await world.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([]);
});
