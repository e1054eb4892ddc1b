import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import { type CallDetail, createSilentTask } from '../testing/nxcloud-tasks.js';

const startSeconds = 1_727_316_000;

describe('calls', () => {
  it.each([
    ['00', { callStatus: 1, hangupCause: 'normal', termSipCode: '200' }],
    ['90', { callStatus: 2, hangupCause: 'busy', termSipCode: '486', callAnswerTs: 0, callAudioUrl: '' }],
    ['91', { callStatus: 2, hangupCause: 'rejected', termSipCode: '603' }],
    ['92', { callStatus: 2, hangupCause: 'switched off', termSipCode: '480' }],
    ['93', { callStatus: 2, hangupCause: 'invalid number', termSipCode: '404', callDuration: 0 }],
    ['94', { callStatus: 1, hangupCause: 'voicemail', termSipCode: '200', callDuration: 8, intents: [] }],
    ['99', { callStatus: 2, hangupCause: 'no answer', callEndTs: startSeconds + 30, recordDetail: [] }],
  ])('to a number that ends in %s are told as they went', async (ending, told) => {
    const { simulator, details } = await createSilentTask([`9990000000${ending}`]);
    await simulator.settle();
    const [[call] = []] = await details();
    expect(call).toMatchObject(told);
  });

  it('have the robot and the callee in their record, to the second', async () => {
    const script: Script = {
      numbers: [
        { number: '999000000001', calls: [{ result: 'answered', ringSeconds: 4, acts: [{ presses: '1' }] }] },
      ],
      robots: [
        {
          vendor: 'nxcloud',
          entry: 'scene-0001',
          flow: {
            start: 'ask',
            nodes: {
              ask: { says: 'Press 1.', listens: { keys: { 1: 'thanks' } } },
              thanks: { says: 'Thanks', intent: 'Very keen' },
            },
          },
        },
      ],
    };
    const { simulator, details } = await createSilentTask(['999000000001'], undefined, { script });
    await simulator.settle();
    const [[call] = []] = await details();
    expect(call?.callAnswerTs).toBe(startSeconds + 4);
    expect(call?.intents).toEqual([
      { intentID: 'intent-very-keen', intentTag: '', intentName: 'Very keen', intentLevel: 0 },
    ]);
    expect(call?.recordDetail).toEqual([
      { who: 'robot', text: 'Press 1.', startSeconds: 0, endSeconds: 2 },
      { who: 'callee', keys: '1', startSeconds: 3, endSeconds: 4 },
      { who: 'robot', text: 'Thanks', startSeconds: 4, endSeconds: 6 },
    ]);
    expect(call).toMatchObject({ callDuration: 6, callEndTs: startSeconds + 10 });
  });

  it('with parts of seconds are told in whole ones, as the document has it', async () => {
    const script: Script = {
      numbers: [
        {
          number: '999000000001',
          calls: [{ result: 'answered', ringSeconds: 4.5, hangsUpAfterSeconds: 3.7 }],
        },
      ],
    };
    const { simulator, details } = await createSilentTask(['999000000001'], undefined, { script });
    await simulator.settle();
    const [[call] = []] = await details();
    expect(call).toMatchObject({
      callAnswerTs: startSeconds + 4,
      callEndTs: startSeconds + 8,
      callDuration: 4,
    });
  });

  it('that are transferred have an agent', async () => {
    const { simulator, details } = await createSilentTask(['999000000081', '999000000000']);
    await simulator.settle();
    const [[transferred] = [], [other] = []] = await details();
    const { callEndTs = 0 } = transferred ?? {};
    expect(transferred?.agent).toMatchObject({
      agentName: 'service',
      agentGroup: 'group-0001',
      agentCallElapsed: 20,
      manualCallStart: callEndTs - 20,
      manualCallEnd: callEndTs,
    });
    expect(Object.values(other?.agent ?? {})).toEqual(Array(9).fill(null));
  });
});

describe('text messages', () => {
  const rules = [
    { smsID: 'first', intentID: ['intent-a'], intentName: [] },
    { smsID: 'second', intentID: [], intentName: ['A', 'B'] },
    { smsID: 'third', intentID: ['intent-d'], intentName: [] },
  ];
  const idsOf = (calls: CallDetail[]) => calls.map(({ sms }) => sms);

  it('go to those whose last call came to the intent; a later rule overrides an earlier one', async () => {
    const { simulator, details } = await createSilentTask(
      ['999000000000', '999000000080', '999000000082'],
      ({ funcFlag }) => {
        Object.assign(funcFlag, { smsEnable: true, smsFuncFlag: rules });
      },
    );
    await simulator.settle();
    const [[willing] = [], [unwilling] = [], silent = []] = await details();
    expect(willing?.sms).toMatchObject([{ smsContent: 'template second', smsSendTs: willing?.callEndTs }]);
    expect(unwilling?.sms).toMatchObject([{ smsContent: 'template third' }]);
    expect(idsOf(silent)).toEqual([[]]);
  });

  it('are told with the last call alone', async () => {
    const { simulator, details } = await createSilentTask(['999000000095'], ({ funcFlag }) => {
      Object.assign(funcFlag, { smsEnable: true, smsFuncFlag: rules });
    });
    await simulator.settle();
    expect((await details()).map(idsOf)).toEqual([[[], [expect.objectContaining({})]]]);
  });

  it('go to nobody when they are off', async () => {
    const { simulator, details } = await createSilentTask(['999000000000'], ({ funcFlag }) => {
      Object.assign(funcFlag, { smsEnable: false, smsFuncFlag: rules });
    });
    await simulator.settle();
    expect((await details()).map(idsOf)).toEqual([[[]]]);
  });
});
