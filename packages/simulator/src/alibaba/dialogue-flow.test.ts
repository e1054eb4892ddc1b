import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import { createGroup } from '../testing/alibaba-actions.js';
import { minute, start, startStepped } from '../testing/stepped-alibaba.js';

const farewell = { says: 'bye' };

/** Robots by script, by instance and by number. */
const script: Script = {
  robots: [
    {
      vendor: 'alibaba',
      entry: 'script-1',
      flow: {
        start: 'hello',
        nodes: {
          hello: {
            says: 'hello',
            interruptible: true,
            listens: {
              keys: { 1: 'agent', 2: 'farewell' },
              phrases: [{ contains: 'no', goTo: 'farewell' }],
              silence: 'louder',
              otherwise: 'hello',
            },
          },
          louder: { says: 'hello?', listens: { silence: 'silent', otherwise: 'hello' } },
          silent: { says: 'nobody there', intent: 'E' },
          agent: { says: 'one moment', transfer: { to: 'service', failed: 'farewell' } },
          farewell: { says: 'bye', intent: 'D' },
        },
      },
    },
    { vendor: 'alibaba', entry: 'instance-2', flow: { start: 'bye', nodes: { bye: farewell } } },
    { entry: '999000000007', flow: { start: 'seven', nodes: { seven: { says: 'seven' } } } },
  ],
};

async function openCall(settings: Record<string, string> = {}) {
  const { simulator, ask } = await startStepped({ script });
  const call = {
    CallId: 'call-1',
    CallType: 'Outbound',
    CalledNumber: '999000000001',
    CallingNumber: '1',
    ScriptId: 'script-1',
  };
  const turn = async (Utterance: string, more: Record<string, string> = {}) => {
    const { Feedback } = await ask('Dialogue', { ...call, ...settings, Utterance, ...more });
    const { Action, Content, ActionParams, Interruptible } = Feedback as Record<string, string>;
    return `${Action} ${Content}${ActionParams ? ` ${ActionParams}` : ''}${Interruptible ? ' !' : ''}`;
  };
  const talk = async (...said: string[]) => {
    const answers = [];
    for (const Utterance of said) answers.push(await turn(Utterance));
    return answers;
  };
  return { simulator, ask, turn, talk };
}

describe('Dialogue', () => {
  it.each<[string, string[], string[], string]>([
    ['a word', ['是的', 'oh no'], ['broadcast hello !', 'Hangup bye'], 'FINISHED'],
    [
      'any other word',
      ['', 'what', '2'],
      ['broadcast hello !', 'broadcast hello !', 'Hangup bye'],
      'FINISHED',
    ],
    [
      'silence',
      ['', '', ''],
      ['broadcast hello !', 'broadcast hello?', 'Hangup nobody there'],
      'INO_INTERACTION',
    ],
    [
      'silence after a word',
      ['', '', 'yes', '', ''],
      [
        'broadcast hello !',
        'broadcast hello?',
        'broadcast hello !',
        'broadcast hello?',
        'Hangup nobody there',
      ],
      'CHATBOT_HANGUP_AFTER_SILENCE',
    ],
    [
      'keys, a transfer',
      ['', '1'],
      ['broadcast hello !', 'TransferToAgent one moment service'],
      'TRANSFER_BY_INTENT',
    ],
    [
      'a transfer that fails',
      ['', '1', ''],
      ['broadcast hello !', 'TransferToAgent one moment service', 'Hangup bye'],
      'FINISHED',
    ],
  ])('goes where its robot says after %s', async (_, said, answers, endReason) => {
    const { simulator, talk } = await openCall();
    expect(await talk(...said)).toEqual(answers);
    expect(simulator.alibaba.conversations()).toMatchObject([{ endReason, turns: said.length }]);
  });

  it('takes the robot of the script, else of the instance, else of the number', async () => {
    expect(await (await openCall({ ScriptId: 'another', InstanceId: 'instance-2' })).talk('')).toEqual([
      'Hangup bye',
    ]);
    expect(await (await openCall({ ScriptId: 'another', CalledNumber: '999000000007' })).talk('')).toEqual([
      'Hangup seven',
    ]);
  });

  it('ends when the person hangs up, and takes silence and keys by their words, too', async () => {
    const { simulator, turn } = await openCall();
    await turn('');
    expect(await turn('x', { ActionKey: 'SilenceTimeout' })).toBe('broadcast hello?');
    expect(await turn('', { ActionKey: 'Hangup' })).toBe('Hangup ');
    expect(simulator.alibaba.conversations()).toMatchObject([{ ended: true, endReason: 'CLIENT_HANGUP' }]);
  });

  it('is the talk of a task that a call centre has announced', async () => {
    const { simulator, ask, turn } = await openCall();
    const { JobsId } = await createGroup(ask, ['999000000001'], {
      StrategyJson: {
        repeatBy: 'Once',
        startTime: start.getTime() + minute,
        endTime: start.getTime() + 2 * minute,
      },
    });
    const { TaskId } = (await ask('TaskPreparing', { JobId: JobsId[0] as string })) as { TaskId: string };
    const taskOf = async () => (await ask('GetTaskByUuid', { TaskId, WithConversations: true })).Task;
    await turn('', { TaskId });
    await simulator.advance(5000);
    await turn('no', { TaskId });
    expect(await taskOf()).toMatchObject({
      JobId: JobsId[0],
      CallId: 'call-1',
      CalledNumber: '999000000001',
      EndReason: 'FINISHED',
      ActualTime: start.getTime(),
      EndTime: start.getTime() + 5000,
      Conversations: [
        { Speaker: 'Robot', Script: 'hello', Action: 'Broadcast' },
        { Speaker: 'Contact', Script: 'no', Timestamp: start.getTime() + 5000 },
        { Speaker: 'Robot', Script: 'bye', Action: 'HangUp' },
      ],
    });
    const { Job } = await ask('DescribeJob', { JobId: JobsId[0] as string });
    expect(Job).toMatchObject({
      Tasks: [{ TaskId, Status: 'SucceededFinish', Duration: 5 }],
      Summary: [{ Content: 'D' }],
    });
    const { DownloadParams } = await ask('DownloadRecording', { TaskId });
    expect(DownloadParams).toMatchObject({ FileName: `${TaskId}.wav` });
  });

  it('ends by TerminateCall', async () => {
    const { simulator, ask, turn } = await openCall();
    await turn('');
    await ask('TerminateCall', { CallId: 'call-1' });
    expect(simulator.alibaba.conversations()).toMatchObject([{ ended: true }]);
  });
});

describe('a call centre', () => {
  const failure = { ActualTime: 1, CalledNumber: '999000000001', CallId: 'own', CallingNumber: '1' };

  it.each([
    ['NotExists', 'NotExist'],
    ['Busy', 'Busy'],
    ['NotAnswered', 'NoAnswer'],
    ['Other', 'Failed'],
  ])('reports %s of a call that it made, or of one of the vendor', async (DispositionCode, Status) => {
    const { simulator, ask } = await openCall();
    const { JobsId } = await createGroup(ask, ['999000000001']);
    const JobId = JobsId[0] as string;
    const { TaskId } = (await ask('TaskPreparing', { JobId })) as { TaskId: string };
    await simulator.advance(1000);
    const [live] = simulator.alibaba.jobs()[0]?.tasks ?? [];
    for (const id of [TaskId, live?.taskId as string])
      await ask('RecordFailure', { ...failure, TaskId: id, DispositionCode });
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ talkSeconds: 0, ringSeconds: 1 }]);
    const { Job } = await ask('DescribeJob', { JobId });
    expect(Job).toMatchObject({
      Status: 'Failed',
      Tasks: [{ Status }, { Status, CallId: 'own', ActualTime: 1 }],
    });
  });

  it('reports that an attempt timed out', async () => {
    const { simulator, ask } = await openCall();
    await createGroup(ask, ['999000000001']);
    const [task] = simulator.alibaba.jobs()[0]?.tasks ?? [];
    await ask('InflightTaskTimeout', { TaskId: task?.taskId as string });
    expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Failed', failureReason: 'CallFailed' }]);
  });

  it.each([
    ['TaskPreparing', { JobId: 'nobody' }],
    ['RecordFailure', { ...failure, TaskId: 'nobody', DispositionCode: 'Busy' }],
    ['InflightTaskTimeout', { TaskId: 'nobody' }],
  ])('cannot name what is not there in %s', async (action, parameters) => {
    const { ask } = await openCall();
    expect(await ask(action, parameters)).toMatchObject({ Code: 'InvalidParameter' });
  });
});
