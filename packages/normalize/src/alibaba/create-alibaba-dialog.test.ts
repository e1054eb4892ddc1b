import type { DialogueOutput } from '@outdial/alibaba';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallerEvent, DialogCall, DialogSession } from '../index.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type AlibabaDialogOptions, createAlibabaDialog } from './index.js';
import { toStep } from './to-step.js';

const call: DialogCall = {
  id: '1528189846043',
  direction: 'outbound',
  person: '135****4353',
  line: '1***6',
};
const broadcast = readExample<DialogueOutput>('alibaba', 'dialogue.documented.response');
const documented = readExample('alibaba', 'dialogue.documented.request');

let server: VendorServer;
beforeEach(async () => {
  server = await startVendor(broadcast);
});
afterEach(() => server.close());

function open(options: Partial<AlibabaDialogOptions> = {}): DialogSession {
  const instanceId = String(documented.InstanceId);
  return createAlibabaDialog({
    client: clients.alibaba(server.url),
    instanceId,
    firstUtterance: '是的',
    ...options,
  });
}

function withFeedback(Feedback: unknown): DialogueOutput {
  return { ...broadcast, Feedback } as DialogueOutput;
}

describe('createAlibabaDialog', () => {
  it('opens with the request of the vendor’s page', async () => {
    const step = await open().start(call);
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
    const dialog = open({ scriptId: 'script-1', taskId: 'task-1' });
    await dialog.start(call);
    await dialog.answer({ kind: 'said', text: 'yes' });
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
    const dialog = open();
    await dialog.start(call);
    await dialog.answer(event);
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
      const dialog = open();
      const step = await dialog.start(call);
      expect(step).toMatchObject({ speak: { text: 'Goodbye.' } });
      await expect(dialog.answer(event)).resolves.toBe(step);
      expect(dialog.ended).toBe(true);
      expect(server.requests).toHaveLength(1);
    }
  });

  it('goes on with an empty turn when the transfer failed', async () => {
    server.answer(withFeedback({ Action: 'TransferToAgent', ActionParams: 'group-1' }), broadcast);
    const dialog = open();
    await expect(dialog.start(call)).resolves.toMatchObject({
      target: { normalized: 'agent', native: 'TransferToAgent' },
      destination: 'group-1',
    });
    await expect(dialog.answer({ kind: 'transferred', succeeded: false })).resolves.toMatchObject({
      kind: 'interact',
    });
    expect(server.requests[1]?.query).toMatchObject({ Utterance: '' });
  });

  it('wants the word for an inbound call, which the vendor does not document', async () => {
    const inbound = { ...call, direction: 'inbound' } as const;
    await expect(open().start(inbound)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: 'callType' }],
    });
    expect(server.requests).toHaveLength(0);
    await open({ callType: 'Inbound' }).start(inbound);
    expect(server.requests[0]?.query).toMatchObject({
      CallType: 'Inbound',
      CalledNumber: call.line,
      CallingNumber: call.person,
    });
  });
});

describe('toStep', () => {
  it.each([
    [undefined, { kind: 'unknown', native: undefined }],
    [null, { kind: 'unknown' }],
    [{ Content: 'hello' }, { kind: 'unknown', native: undefined }],
    [{ Action: 'WaitOnAsyncTask' }, { kind: 'unknown', native: 'WaitOnAsyncTask' }],
    [{ Action: 'constructor' }, { kind: 'unknown', native: 'constructor' }],
    [
      { Action: 'Broadcast' },
      { kind: 'interact', speak: undefined, interruptible: { normalized: 'unknown' } },
    ],
    [
      { Action: 'broadcast', Interruptible: 'false' },
      { interruptible: { normalized: false, native: 'false' } },
    ],
  ])('reads the feedback %j', (feedback, expected) => {
    expect(toStep(withFeedback(feedback))).toMatchObject(expected);
  });

  it('never throws and never loses the answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('broadcast', 'Hangup', 'x', undefined), (value, Action) => {
        for (const feedback of [
          value,
          { Action, Content: value, ActionParams: value, Interruptible: value },
        ]) {
          const raw = withFeedback(feedback);
          expect(toStep(raw).raw).toBe(raw);
        }
      }),
    );
  });
});
