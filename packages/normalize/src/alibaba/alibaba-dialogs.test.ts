import type { DialogueOutput } from '@outdial/alibaba';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallerEvent, DialogCall } from '../index.js';
import { type UntypedDialog, type UntypedDialogs, untyped } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type AlibabaDialogOptions, alibabaDialogs } from './index.js';
import { toStep } from './to-step.js';

const call: DialogCall = {
  id: '1528189846043',
  direction: 'outbound',
  person: '135****4353',
  line: '1***6',
};
const broadcast = readExample<DialogueOutput>('alibaba', 'dialogue.documented.response');
const documented = readExample('alibaba', 'dialogue.documented.request');

const place = { id: '1', actionKey: undefined };

let server: VendorServer;
beforeEach(async () => {
  server = await startVendor(broadcast);
});
afterEach(() => server.close());

function dialogs(options: Partial<AlibabaDialogOptions> = {}): UntypedDialogs {
  const instanceId = String(documented.InstanceId);
  const adapter = alibabaDialogs({
    client: clients.alibaba(server.url),
    instanceId,
    firstWords: '是的',
    ...options,
  });
  return untyped(adapter);
}

function open(options: Partial<AlibabaDialogOptions> = { assumeTurns: true }): Promise<UntypedDialog> {
  return dialogs(options).open(call);
}

function withFeedback(Feedback: unknown): DialogueOutput {
  return { ...broadcast, Feedback } as DialogueOutput;
}

describe('alibabaDialogs', () => {
  it('opens with the request of the vendor’s page', async () => {
    const { step } = await open();
    const { Action: _inHeader, ...expected } = documented;
    expect(server.requests.map(({ query }) => query)).toEqual([expected]);
    expect(step).toMatchObject({
      kind: 'interact',
      speak: { form: { normalized: 'spoken_text', native: 'broadcast' }, text: '你好,是我**客服' },
      interruptible: { normalized: true, native: true },
      raw: broadcast,
    });
  });

  it('names script and task in each turn', async () => {
    const dialog = await dialogs({ scriptId: 'script-1' }).open({ ...call, task: 'task-1' });
    await dialog.reply({ kind: 'said', text: 'yes' });
    for (const { query } of server.requests)
      expect(query).toMatchObject({ ScriptId: 'script-1', TaskId: 'task-1' });
  });

  it.each<[event: CallerEvent, turn: object]>([
    [{ kind: 'said', text: 'hangup' }, { Utterance: 'hangup' }],
    [{ kind: 'pressed', keys: '12' }, { Utterance: '12' }],
    [{ kind: 'silent' }, { Utterance: '' }],
    [{ kind: 'not_understood' }, { Utterance: '' }],
    [{ kind: 'hung_up' }, { Utterance: '', ActionKey: 'Hangup' }],
  ])('reports %j', async (event, turn) => {
    const dialog = await open();
    await dialog.reply(event);
    expect(server.requests[1]?.query).toMatchObject(turn);
    expect('ActionKey' in (server.requests[1]?.query ?? {})).toBe('ActionKey' in turn);
    expect(dialog.ended).toBe(event.kind === 'hung_up');
  });

  it('needs no turn more when the robot itself hangs up or has handed the person on', async () => {
    for (const [Action, event] of [
      ['HangUp', { kind: 'hung_up' }],
      ['TransferToAgent', { kind: 'transferred', succeeded: true }],
    ] as const) {
      server.requests.length = 0;
      server.answer(withFeedback({ Action, Content: 'Goodbye.' }));
      const dialog = await open({});
      const { step } = dialog;
      expect(step).toMatchObject({ speak: { text: 'Goodbye.' } });
      await expect(dialog.reply(event)).resolves.toBe(step);
      expect(dialog.ended).toBe(true);
      expect(server.requests).toHaveLength(1);
    }
  });

  it('goes on with an empty turn when the transfer failed', async () => {
    server.answer(withFeedback({ Action: 'TransferToAgent', ActionParams: 'group-1' }), broadcast);
    const dialog = await open();
    expect(dialog.step).toMatchObject({
      target: { normalized: 'agent', native: 'TransferToAgent' },
      destination: 'group-1',
    });
    await expect(dialog.reply({ kind: 'transferred', succeeded: false })).resolves.toMatchObject({
      kind: 'interact',
    });
    expect(server.requests[1]?.query).toMatchObject({ Utterance: '' });
  });

  it('opens with what the person said, where the call tells it', async () => {
    await dialogs().open({ ...call, firstWords: '喂?' });
    expect(server.requests[0]?.query).toMatchObject({ Utterance: '喂?' });
  });

  it('wants the word for an inbound call, which the vendor does not document', async () => {
    const inbound = { ...call, direction: 'inbound' } as const;
    await expect(dialogs().open(inbound)).rejects.toMatchObject({
      name: 'UnsupportedError',
      capability: 'inbound',
      message: expect.stringContaining('give inboundCallType') as string,
    });
    expect(server.requests).toHaveLength(0);
    await dialogs({ inboundCallType: 'Inbound' }).open(inbound);
    expect(server.requests[0]?.query).toMatchObject({
      CallType: 'Inbound',
      CalledNumber: call.line,
      CallingNumber: call.person,
    });
  });

  it.each<[capability: string, event: object]>([
    ['keys', { kind: 'pressed', keys: '12' }],
    ['silence', { kind: 'silent' }],
    ['recognitionFailures', { kind: 'not_understood' }],
    ['failedTransfers', { kind: 'transferred', succeeded: false }],
    ['promptTimes', { kind: 'said', text: 'yes', prompt: { begunAt: new Date(0), endedAt: new Date(1) } }],
    ['hangUpCause', { kind: 'hung_up', by: 'person' }],
  ])('refuses to report what the vendor does not document: %s', async (capability, event) => {
    const dialog = await open({});
    const refused = await dialog.reply(event).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'UnsupportedError', capability, outcome: 'rejected' });
    expect(String(refused)).toContain('Alibaba Cloud');
    expect(server.requests).toHaveLength(1);
    await expect(dialog.startCapture()).rejects.toMatchObject({ capability: 'capture' });
  });
});

describe('calls of a job', () => {
  it('are announced, led and reported under the vendor’s task', async () => {
    const adapter = dialogs();
    server.answer({ Code: 'OK', Success: true, HttpStatusCode: 200, TaskId: 'task-1' }, broadcast);
    const { task } = await adapter.announceCall('job-1');
    expect(task).toBe('task-1');
    await adapter.open({ ...call, task: 'task-1' });
    const unreached = { ...call, task, startedAt: new Date(1_579_055_782_000) };
    for (const cause of ['no_answer', 'busy', 'invalid_number'])
      await adapter.reportUnreached({ ...unreached, cause });
    await adapter.reportTimeout('task-1');
    const [announced, turn, ...reports] = server.requests.map(({ query }) => query);
    expect(announced).toMatchObject({ JobId: 'job-1', InstanceId: documented.InstanceId });
    expect(turn).toMatchObject({ TaskId: 'task-1' });
    expect(reports.map(({ DispositionCode }) => DispositionCode)).toEqual([
      'NotAnswered',
      'Busy',
      'NotExists',
      undefined,
    ]);
    expect(reports[0]).toMatchObject({
      ActualTime: '1579055782000',
      CalledNumber: call.person,
      TaskId: 'task-1',
    });
  });
});

describe('toStep', () => {
  it.each([
    [undefined, { kind: 'unknown', native: { action: undefined } }],
    [null, { kind: 'unknown' }],
    [{ Content: 'hello' }, { kind: 'unknown', native: { action: undefined } }],
    [{ Action: 'WaitOnAsyncTask' }, { kind: 'unknown', native: { action: 'WaitOnAsyncTask' } }],
    [{ Action: 'constructor' }, { kind: 'unknown', native: { action: 'constructor' } }],
    [
      { Action: 'Broadcast' },
      { kind: 'interact', speak: undefined, interruptible: { normalized: 'unknown' } },
    ],
    [
      { Action: 'broadcast', Interruptible: 'false' },
      { interruptible: { normalized: false, native: 'false' } },
    ],
  ])('reads the feedback %j', (feedback, expected) => {
    expect(toStep(withFeedback(feedback), place)).toMatchObject(expected);
  });

  it('never throws and never loses the answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('broadcast', 'Hangup', 'x', undefined), (value, Action) => {
        for (const feedback of [
          value,
          { Action, Content: value, ActionParams: value, Interruptible: value },
        ]) {
          const raw = withFeedback(feedback);
          expect(toStep(raw, place).raw).toBe(raw);
        }
      }),
    );
  });
});
