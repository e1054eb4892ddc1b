import { expect, test } from 'vitest';
import { createVirtualTimers } from './virtual-timers.js';

test('calls timers at their own times, in order, those that timers start too', async () => {
  const timers = createVirtualTimers();
  const calls: [name: string, at: number][] = [];
  const note = (name: string) => () => void calls.push([name, timers.now()]);
  timers.start(note('later'), 20);
  timers.start(() => {
    note('first')();
    timers.start(note('started by a timer'), 5);
    timers.start(note('too late'), 50);
  }, 10);
  timers.start(note('second of the same time'), 10);
  await timers.advance(30);
  expect(calls).toEqual([
    ['first', 10],
    ['second of the same time', 10],
    ['started by a timer', 15],
    ['later', 20],
  ]);
  expect(timers.now()).toBe(30);
  expect(timers.pending).toBe(1);
});

test('never calls what was cancelled, and cancels only once', async () => {
  const timers = createVirtualTimers();
  let calls = 0;
  const cancel = timers.start(() => calls++, 10);
  timers.start(() => calls++, 10);
  cancel();
  cancel();
  expect(timers.pending).toBe(1);
  await timers.advance(10);
  expect(calls).toBe(1);
  expect(timers.pending).toBe(0);
});

test('lets promises settle before time goes on', async () => {
  const timers = createVirtualTimers();
  const times: number[] = [];
  const pause = () => new Promise<void>((resolve) => timers.start(resolve, 10));
  void (async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let hop = 0; hop < 50; hop += 1) await undefined;
      await pause();
      times.push(timers.now());
    }
  })();
  await timers.advance(30);
  expect(times).toEqual([10, 20, 30]);
});
