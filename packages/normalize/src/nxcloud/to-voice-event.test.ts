import type { NxcloudEvent, NxcloudWebhookName } from '@outdial/nxcloud';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCall } from '../events/blank-call.js';
import { blankProgress } from '../events/blank-progress.js';
import type { VoiceEvent } from '../index.js';
import { readExample } from '../testing/read-example.js';
import { toVoiceEvent } from './index.js';

function eventOf(webhook: NxcloudWebhookName, data: unknown): VoiceEvent {
  return toVoiceEvent({ webhook, trust: 'signed', data, requestId: 'delivery-1' } as NxcloudEvent);
}

const facts = {
  vendor: 'nxcloud',
  trust: 'signed',
  deliveryId: 'delivery-1',
  campaign: { key: '3f1c9a52-7d0e-4b2a-9c66-0a1b2c3d4e5f', id: 't-1001', scriptId: 'scene-0001' },
};
const callee = {
  id: '9b2f3c44-1111-4222-8333-444455556666',
  vendorId: undefined,
  phone: { normalized: '+999000000001', native: '999000000001' },
  name: undefined,
  passThrough: 'ref-42',
};
const at = (native: number) => ({ normalized: new Date(native * 1000), native });
const unknown = (native: unknown) => ({ normalized: 'unknown', native });

describe('toVoiceEvent', () => {
  it('reads a call callback', () => {
    const raw = readExample('nxcloud', 'callCallback.answered.webhook');
    expect(eventOf('callCallback', raw)).toEqual({
      kind: 'call_ended',
      ...facts,
      at: new Date(1727308840_000),
      callee,
      calleeFinished: { normalized: true, native: true },
      call: {
        ...blankCall('nxcloud', raw),
        campaign: facts.campaign,
        callee,
        calleeFinished: { normalized: true, native: true },
        id: 'c-1',
        callerNumber: '999000000100',
        status: unknown(1),
        startedAt: at(1727308800),
        answeredAt: at(1727308810),
        endedAt: at(1727308840),
        durationSeconds: { normalized: 30, native: 30 },
        recordingUrl: 'https://example.com/recordings/c-1.mp3',
        hangupCause: unknown(''),
        sipCode: '200',
        intents: [{ id: 'intent-a', name: 'interested', tag: '', level: unknown(1) }],
        messages: [{ id: 'm-1', sentAt: at(1727308850), text: 'Thank you for your time.' }],
        agent: {
          name: undefined,
          group: undefined,
          label: undefined,
          status: unknown(1),
          startedAt: { normalized: undefined, native: 0 },
          answeredAt: { normalized: undefined, native: 0 },
          endedAt: { normalized: undefined, native: 0 },
          hungUpBy: unknown(0),
        },
        variables: [{ name: 'amount', value: '100' }],
      },
      raw,
    });
  });

  it('reads an order callback', () => {
    const raw = readExample('nxcloud', 'orderCallback.finished.webhook');
    const event = eventOf('orderCallback', raw);
    expect(event).toMatchObject({ kind: 'callee_finished', ...facts, callee, call: { id: 'c-1' } });
    expect(event).toMatchObject({ call: { agent: undefined, recordingUrl: undefined, intents: [] } });
  });

  it('reads a task callback', () => {
    const raw = readExample('nxcloud', 'taskCallback.completed.webhook');
    expect(eventOf('taskCallback', raw)).toEqual({
      kind: 'campaign_changed',
      ...facts,
      at: undefined,
      status: { normalized: 'completed', native: 3 },
      createdAt: at(1727300000),
      progress: {
        callees: { ...blankProgress.callees, total: 10, finished: 10, answered: 6 },
        calls: { ...blankProgress.calls, total: 14, answered: 6 },
      },
      raw,
    });
  });

  it.each([
    [1, 'waiting'],
    [2, 'running'],
    [3, 'completed'],
    ['4', 'failed'],
    [5, 'paused'],
    [6, 'unknown'],
    ['constructor', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
  ])('takes the task status %j for %s', (taskStatus, normalized) => {
    expect(eventOf('taskCallback', { taskStatus })).toMatchObject({
      status: { normalized, native: taskStatus },
    });
  });

  it.each([0, -1, null, 'soon', 1_727_308_800_000, undefined])('takes %j for no instant', (createTs) => {
    expect(eventOf('taskCallback', { createTs })).toMatchObject({
      createdAt: { normalized: undefined, native: createTs },
    });
  });

  it('leaves a number that it cannot read to native', () => {
    expect(eventOf('callCallback', { userPhone: '99****01' })).toMatchObject({
      callee: { phone: { normalized: undefined, native: '99****01' } },
      calleeFinished: { normalized: 'unknown', native: undefined },
      call: undefined,
    });
  });

  it('never throws and never loses the body', () => {
    const leaf = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    const members = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
      fc.oneof(fc.dictionary(fc.constantFrom(...names, 'added', '__proto__'), value), leaf);
    const detail = members(
      ['callID', 'callStatus', 'callStartTs', 'callDuration', 'intents', 'sms', 'agent', 'params'],
      fc.oneof(leaf, fc.array(members(['intentID', 'smsSendTs', 'name', 'value'], leaf), { maxLength: 3 })),
    );
    const body = members(
      ['orderID', 'userPhone', 'finish', 'taskStatus', 'createTs', 'taskStat', 'callInfoDetail'],
      fc.oneof(leaf, detail),
    );
    const webhook = fc.constantFrom<NxcloudWebhookName>('callCallback', 'orderCallback', 'taskCallback');
    fc.assert(
      fc.property(webhook, body, (name, data) => {
        const event = eventOf(name, data);
        expect(event.raw).toBe(data);
        if ('call' in event && event.call) expect(event.call.status.normalized).toBe('unknown');
      }),
      { numRuns: 500 },
    );
  });
});
