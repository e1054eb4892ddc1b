import { describe, expect, it } from 'vitest';
import type { Stage } from '../simulation.js';
import { makeDialler, makeRun, numbersFrom, start } from '../testing/plain-dialler.js';
import type { CallRecord } from './call-record.js';
import type { Callee } from './campaign-run.js';

const hour = 3_600_000;

const summary = ({ calls }: Stage) =>
  calls.all().map(({ number, attempt, result }) => `${number} ${attempt} ${result}`);
const mostAtOnce = (calls: readonly CallRecord[]) => {
  const moments = calls.flatMap(({ startedAt, endedAt }) => [
    { at: startedAt.getTime(), step: 1 },
    { at: endedAt?.getTime() ?? Number.POSITIVE_INFINITY, step: -1 },
  ]);
  moments.sort((one, other) => one.at - other.at || one.step - other.step);
  let [now, most] = [0, 0];
  for (const { step } of moments) {
    now += step;
    most = Math.max(most, now);
  }
  return most;
};

describe('a campaign', () => {
  it('calls everybody once, so many at a time, and says when nobody is left', async () => {
    const drained: number[] = [];
    const stage = await makeDialler({ onDrained: () => void drained.push(stage.world.milliseconds()) });
    const run = makeRun(numbersFrom(20), { concurrency: 3 });
    stage.dialler.add(run);
    expect(stage.calls.all()).toEqual([]);
    stage.dialler.start(run);
    await stage.world.settle();
    const calls = stage.calls.all();
    expect(new Set(calls.map(({ number }) => number)).size).toBe(20);
    expect(calls).toHaveLength(20);
    expect(mostAtOnce(calls)).toBe(3);
    expect(drained).toEqual([Math.max(...calls.map(({ endedAt }) => endedAt?.getTime() ?? 0))]);
    expect(run.callees.every(({ state }) => state === 'finished')).toBe(true);
  });

  it('tells each call as it goes: ringing, talking, ended', async () => {
    const stage = await makeDialler();
    const run = makeRun(['999000000001']);
    stage.dialler.add(run);
    stage.dialler.start(run);
    const state = () => stage.calls.all()[0]?.state;
    expect(state()).toBe('ringing');
    await stage.world.advance(8000);
    expect(state()).toBe('talking');
    expect(stage.dialler.activeCalls()).toBe(1);
    await stage.world.settle();
    const [call] = stage.calls.all();
    expect(call).toMatchObject({
      state: 'ended',
      result: 'answered',
      startedAt: start,
      endedBy: 'robot',
      intent: 'A',
    });
    expect((call?.endedAt?.getTime() ?? 0) - (call?.answeredAt?.getTime() ?? 0)).toBe(
      (call?.talkSeconds ?? 0) * 1000,
    );
    expect(stage.journal.all().map(({ verdict }) => verdict)).toEqual(['ringing', 'talking', 'answered']);
  });

  it('calls again as the vendor says, those whose turn has come first', async () => {
    const stage = await makeDialler({
      nextCall: (_, { calls }, { result }) => (result === 'answered' || calls.length === 3 ? undefined : 60),
    });
    const run = makeRun(['999000000099', '999000000095', ...numbersFrom(30)]);
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.settle();
    const calls = summary(stage);
    expect(calls.filter((call) => call.startsWith('999000000099'))).toEqual(
      [1, 2, 3].map((attempt) => `999000000099 ${attempt} no_answer`),
    );
    expect(calls).toContain('999000000095 2 answered');
    expect(calls.indexOf('999000000095 2 answered')).toBeLessThan(calls.length - 5);
  });

  it('waits for calling hours, and lets calls that are under way go on past their end', async () => {
    const window = { offsetSeconds: 0, ranges: [[3600, 3660] as const] };
    const stage = await makeDialler();
    const run = makeRun(numbersFrom(4), { window, concurrency: 1 });
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.settle();
    const starts = stage.calls.all().map(({ startedAt }) => startedAt.getTime() - start.getTime());
    expect(starts[0]).toBe(hour);
    expect(starts.every((time) => time % (24 * hour) >= hour && time % (24 * hour) < hour + 60_000)).toBe(
      true,
    );
    expect(starts.at(-1)).toBeGreaterThan(24 * hour);
  });

  it('never rings outside of hours that do not come', async () => {
    const stage = await makeDialler();
    const run = makeRun(numbersFrom(2), { window: { offsetSeconds: 0, ranges: [] } });
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.settle();
    expect(stage.calls.all()).toEqual([]);
  });

  it('pauses after the calls under way, goes on, and takes callees that come later', async () => {
    const stage = await makeDialler();
    const run = makeRun(numbersFrom(3));
    stage.dialler.add(run);
    stage.dialler.start(run);
    stage.dialler.halt(run, 'paused');
    await stage.world.settle();
    expect(stage.calls.all()).toHaveLength(1);
    stage.dialler.start(run);
    await stage.world.settle();
    expect(stage.calls.all()).toHaveLength(3);
    run.callees.push({ number: '999000000001', state: 'waiting', calls: [], data: {} });
    stage.dialler.wake(run);
    await stage.world.settle();
    expect(stage.calls.all()).toHaveLength(4);
  });

  it('does not call whom it is told not to call, before the first call and before another', async () => {
    const stage = await makeDialler({
      nextCall: (_, __, { result }) => (result === 'answered' ? undefined : 60),
    });
    const run = makeRun(['999000000099', '999000000001', '999000000002']);
    stage.dialler.add(run);
    stage.dialler.start(run);
    const [first, second, third] = run.callees as [Callee, Callee, Callee];
    expect(stage.dialler.cancel(run, third)).toBe(true);
    expect(stage.dialler.cancel(run, first)).toBe(false);
    await stage.world.advance(35_000);
    expect(first.state).toBe('pausing');
    expect(stage.dialler.cancel(run, first)).toBe(true);
    await stage.world.settle();
    expect(summary(stage)).toEqual(['999000000099 1 no_answer', '999000000001 1 answered']);
    expect([first.state, second.state, third.state]).toEqual(['cancelled', 'finished', 'cancelled']);
  });

  it('loses of a call what had not happened when it was cut off', async () => {
    const stage = await makeDialler();
    const run = makeRun(['999000000001', '999000000002']);
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.advance(10_000);
    stage.dialler.hangUp('999000000001/1', 'callee');
    await stage.world.advance(2000);
    stage.dialler.hangUp('999000000002/1');
    expect(stage.dialler.hangUp('999000000002/1')).toBeUndefined();
    await stage.world.settle();
    const [answered, ringing] = stage.calls.all();
    expect(answered).toMatchObject({ result: 'answered', talkSeconds: 2, endedBy: 'callee' });
    expect(answered?.turns).toHaveLength(1);
    expect(ringing).toMatchObject({ result: 'no_answer', ringSeconds: 2, talkSeconds: 0, turns: [] });
  });
});

it('goes on from a saved state as it would have', async () => {
  const stage = await makeDialler({ nextCall: (_, { calls }) => (calls.length < 2 ? 300 : undefined) });
  const run = makeRun(numbersFrom(30), { concurrency: 4 });
  stage.dialler.add(run);
  stage.dialler.start(run);
  await stage.world.advance(120_000);
  const saved = await stage.world.save();
  await stage.world.settle();
  const whole = stage.calls.all();
  await stage.world.restore(saved);
  expect(stage.calls.all().length).toBeLessThan(whole.length);
  await stage.world.settle();
  expect(stage.calls.all()).toEqual(whole);
  expect(whole).toHaveLength(60);
});

it('forgets what a call that is cut off would have come to', async () => {
  const stage = await makeDialler();
  const run = makeRun(['999000000081', '999000000082', '999000000001'], { concurrency: 3 });
  stage.dialler.add(run);
  stage.dialler.start(run);
  // Some seconds before each of them would have heard the last words.
  await stage.world.advance(15_000);
  for (const { callId } of stage.calls.all()) stage.dialler.hangUp(callId, 'callee');
  const [transferred, silent, willing] = stage.calls.all();
  expect(transferred).toMatchObject({ intent: 'B', transferredTo: undefined });
  expect(transferred?.turns.at(-1)).toMatchObject({ node: 'transfer', endSeconds: transferred?.talkSeconds });
  expect(silent).toMatchObject({ intent: undefined, talkSeconds: 9 });
  expect(willing).toMatchObject({ intent: undefined, talkSeconds: 7 });
});

describe('a vendor that is asked before each call', () => {
  it('holds calls up until it wakes the run', async () => {
    const [rung, answers]: [string[], ('now' | 'later')[]] = [[], ['later']];
    const stage = await makeDialler({
      mayCall: () => answers[0] ?? 'now',
      onPlaced: (_, { number }) => rung.push(number),
    });
    const run = makeRun(numbersFrom(2), { concurrency: 5 });
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.settle();
    expect(rung).toEqual([]);
    answers[0] = 'now';
    stage.dialler.wake(run);
    expect(rung).toEqual(numbersFrom(2));
  });

  it('passes over a callee', async () => {
    const stage = await makeDialler({ mayCall: (_, { number }) => (number.endsWith('0') ? 'never' : 'now') });
    const run = makeRun(numbersFrom(2));
    stage.dialler.add(run);
    stage.dialler.start(run);
    await stage.world.settle();
    expect(summary(stage)).toEqual(['99900001001 1 answered']);
    expect(run.callees.map(({ state }) => state)).toEqual(['finished', 'finished']);
  });
});
