import { describe, expect, it } from 'vitest';
import { makeDialler, makeRun, numbersFrom, type Rules, start } from '../testing/plain-dialler.js';

describe('that nobody is left', () => {
  const watched = async (rules: Rules = {}, numbers = numbersFrom(2)) => {
    const drained: number[] = [];
    const stage = await makeDialler({
      onDrained: () => void drained.push((stage.world.milliseconds() - start.getTime()) / 1000),
      ...rules,
    });
    const run = makeRun(numbers);
    stage.dialler.add(run);
    return { ...stage, run, drained };
  };

  it('is told when the last call ended in a pause, and the run goes on', async () => {
    const { dialler, world, run, drained } = await watched({}, numbersFrom(1));
    dialler.start(run);
    dialler.halt(run, 'paused');
    await world.settle();
    expect(drained).toEqual([]);
    dialler.start(run);
    await world.settle();
    expect(drained).toHaveLength(1);
  });

  it('is told when those who were left are cancelled, at once, though one waited for its next call', async () => {
    const { dialler, world, run, drained } = await watched({ nextCall: () => 3600 }, ['999000000090', '1']);
    dialler.start(run);
    await world.advance(5000);
    dialler.halt(run, 'paused');
    await world.advance(60_000);
    dialler.start(run);
    for (const callee of run.callees) dialler.cancel(run, callee);
    await world.advance(60_000);
    expect([drained, run.pausing, run.active]).toEqual([[65], 0, 0]);
    await world.settle();
    expect(drained).toHaveLength(1);
  });

  it('is told when calling hours begin and nobody may be called', async () => {
    const { dialler, world, run, drained } = await watched({ mayCall: () => 'never' });
    run.window = { offsetSeconds: 0, ranges: [[3600, 7200]] };
    dialler.start(run);
    await world.settle();
    expect(drained).toEqual([3600]);
  });

  it('is not told of a run that has had nobody, nor of one that was ended meanwhile', async () => {
    const { dialler, world, run, drained } = await watched({}, []);
    dialler.start(run);
    await world.settle();
    run.callees.push({ number: '1', state: 'cancelled', calls: [], data: {} });
    dialler.wake(run);
    dialler.halt(run, 'over');
    await world.settle();
    expect(drained).toEqual([]);
  });
});
