import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFlow } from '../robots/default-flow.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import { planCall } from './call-plan.js';
import type { CallBehaviour } from './callee-behaviour.js';
import { callResults } from './callee-behaviour.js';

const plan = (behaviour: CallBehaviour, flow: RobotFlow = defaultFlow) => planCall(behaviour, flow, 30);
const nodesOf = (behaviour: CallBehaviour) => plan(behaviour).turns.flatMap(({ node }) => node ?? []);

describe('a call that is not answered', () => {
  it.each<[string, CallBehaviour, object]>([
    [
      'rings as long as it may',
      { result: 'no_answer' },
      { result: 'no_answer', ringSeconds: 30, endedBy: 'robot' },
    ],
    [
      'is given up by a callee who would be slower',
      { result: 'answered', ringSeconds: 31 },
      { result: 'no_answer', ringSeconds: 30 },
    ],
    [
      'rings less when nobody is meant to answer',
      { result: 'no_answer', ringSeconds: 12 },
      { ringSeconds: 12 },
    ],
    [
      'is refused by the callee',
      { result: 'rejected', ringSeconds: 4 },
      { ringSeconds: 4, endedBy: 'callee' },
    ],
    ['is ended by the network when busy', { result: 'busy' }, { ringSeconds: 10, endedBy: 'network' }],
  ])('%s', (_, behaviour, expected) => {
    expect(plan(behaviour)).toMatchObject({ ...expected, talkSeconds: 0, turns: [], intent: undefined });
  });
});

describe('an answered call', () => {
  it('goes where speech leads, and ends with the robot', () => {
    const { turns, intent, endedBy } = plan({
      result: 'answered',
      acts: [{ says: '方便' }, { says: '满意' }],
    });
    expect(turns.map(({ who, node, text }) => node ?? `${who}: ${text}`)).toEqual([
      'greeting',
      'callee: 方便',
      'question',
      'callee: 满意',
      'satisfied',
    ]);
    expect({ intent, endedBy }).toEqual({ intent: 'A', endedBy: 'robot' });
  });

  it('goes on after a look at a queue without waiting for anybody', () => {
    const nodes = {
      ask: { says: 'One moment.', asksQueue: { queue: 'q', goTo: 'bye' } },
      bye: { says: 'Bye.' },
    };
    const { turns } = plan({ result: 'answered', acts: [{ says: '喂' }] }, { start: 'ask', nodes });
    expect(turns.map(({ node }) => node)).toEqual(['ask', 'bye']);
  });

  it.each<[string, CallBehaviour, string[]]>([
    [
      'keys',
      { result: 'answered', acts: [{ says: '喂' }, { presses: '2' }] },
      ['greeting', 'question', 'farewell'],
    ],
    ['words', { result: 'answered', acts: [{ says: '不需要' }] }, ['greeting', 'farewell']],
    ['silence', { result: 'answered' }, ['greeting', 'once more', 'silent farewell']],
    ['a wish for a person', { result: 'answered', acts: [{ says: '转人工' }] }, ['greeting', 'transfer']],
  ])('goes where %s lead', (_, behaviour, nodes) => {
    expect(nodesOf(behaviour)).toEqual(nodes);
  });

  it('tells whom it was handed to', () => {
    const behaviour: CallBehaviour = { result: 'answered', acts: [{ says: '转人工' }] };
    expect(plan(behaviour)).toMatchObject({ transferredTo: 'service', intent: 'B' });
  });

  it('is handed to nobody when the callee hangs up before that', () => {
    const behaviour: CallBehaviour = { result: 'answered', acts: [{ says: '转人工' }] };
    const { turns } = plan(behaviour);
    const end = turns.at(-1)?.endSeconds ?? 0;
    expect(plan({ ...behaviour, hangsUpAfterSeconds: end - 1 })).toMatchObject({
      endedBy: 'callee',
      transferredTo: undefined,
    });
    expect(plan({ ...behaviour, hangsUpAfterSeconds: end + 1 })).toMatchObject({ transferredTo: 'service' });
  });

  it('ends at the second at which the callee hangs up, in the middle of a word', () => {
    const { talkSeconds, endedBy, turns } = plan({ result: 'answered', hangsUpAfterSeconds: 2 });
    expect({ talkSeconds, endedBy }).toEqual({ talkSeconds: 2, endedBy: 'callee' });
    expect(turns).toMatchObject([{ node: 'greeting', startSeconds: 0, endSeconds: 2 }]);
  });

  it('lets a callee cut the robot short where it may be', () => {
    const acts = [{ says: '喂', interrupts: true }];
    const [robot, callee] = plan({ result: 'answered', acts }).turns;
    expect(robot?.interrupted).toBe(true);
    expect(callee?.startSeconds).toBe(robot?.endSeconds);
    const strict: RobotFlow = {
      start: 'a',
      nodes: { a: { says: 'aaaaaaaaaa', listens: { otherwise: 'b' } }, b: { says: 'b' } },
    };
    expect(plan({ result: 'answered', acts }, strict).turns[0]?.interrupted).toBeUndefined();
  });

  it('comes to an end with a robot and a callee that never would', () => {
    const flow: RobotFlow = { start: 'a', nodes: { a: { says: 'a', listens: {} } } };
    expect(plan({ result: 'answered' }, flow).turns.length).toBeLessThanOrEqual(61);
  });

  it('is over for a robot that goes where no node is', () => {
    expect(plan({ result: 'answered' }, { start: 'nowhere', nodes: {} })).toMatchObject({
      talkSeconds: 1,
      turns: [],
    });
  });
});

it('keeps the times of every call in order', () => {
  const act = fc.record(
    {
      says: fc.constantFrom('好', '不', '转人工', '什么?'),
      presses: fc.constantFrom('0', '1', '2', '9'),
      afterSeconds: fc.integer({ min: 0, max: 9 }),
      interrupts: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const behaviour = fc.record(
    {
      result: fc.constantFrom(...callResults),
      ringSeconds: fc.integer({ min: 0, max: 40 }),
      acts: fc.array(act, { maxLength: 5 }),
      hangsUpAfterSeconds: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: ['result'] },
  );
  fc.assert(
    fc.property(behaviour, (settings) => {
      const { turns, talkSeconds, ringSeconds, result } = plan(settings);
      expect(ringSeconds).toBeLessThanOrEqual(30);
      expect(talkSeconds > 0).toBe(result === 'answered' || result === 'voicemail');
      let time = 0;
      for (const { startSeconds, endSeconds } of turns) {
        expect(startSeconds).toBeGreaterThanOrEqual(time);
        expect(endSeconds).toBeGreaterThanOrEqual(startSeconds);
        time = endSeconds;
      }
      expect(talkSeconds).toBeGreaterThanOrEqual(time);
    }),
  );
});
