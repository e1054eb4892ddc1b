import type { LaafficEvent, LaafficWebhookName } from '@outdial/laaffic';
import { describe, expect, it } from 'vitest';
import { blankCall } from '../events/blank-call.js';
import type { VoiceEvent } from '../index.js';
import { readExample } from '../testing/read-example.js';
import type { LaafficReadingOptions } from './reading-options.js';
import { toCall } from './to-call.js';
import { toCampaign } from './to-campaign.js';
import { toVoiceEvent } from './to-voice-event.js';

function eventOf(webhook: LaafficWebhookName, data: unknown, options?: LaafficReadingOptions): VoiceEvent {
  return toVoiceEvent({ webhook, trust: 'unverified', data } as LaafficEvent, options);
}

const [answered, unanswered] = readExample<Record<string, unknown>[]>(
  'laaffic',
  'agentStatusReport.bare.webhook',
);
const at = (instant: string, native: unknown) => ({ normalized: new Date(instant), native });

describe('toVoiceEvent', () => {
  it('reads a report on a call by an agent', () => {
    const event = eventOf('agentStatusReport', unanswered);
    expect(event).toMatchObject({
      kind: 'call_ended',
      vendor: 'laaffic',
      trust: 'unverified',
      at: new Date('2030-01-15T01:30:34Z'),
      campaign: { key: undefined, id: '123301', scriptId: '41' },
      raw: unanswered,
    });
    expect('call' in event && event.call).toEqual({
      ...blankCall('laaffic', unanswered),
      id: 'example-voice-12',
      campaign: { key: undefined, id: '123301', scriptId: '41' },
      parentCampaignId: '123123',
      callee: {
        id: undefined,
        vendorId: undefined,
        phone: { normalized: '+999000000002', native: '999000000002' },
        name: undefined,
        passThrough: 'demo',
      },
      callerNumber: '0000000000',
      attempt: { normalized: 2, native: 1 },
      status: { normalized: 'no_answer', native: 20 },
      hangupCause: { normalized: 'unknown', native: '1' },
      hangupText: 'no answer',
      sipCode: '480',
      plannedAt: at('2030-01-15T01:30:00Z', '20300115093000'),
      startedAt: at('2030-01-15T01:30:01Z', '20300115093001'),
      ringingAt: at('2030-01-15T01:30:04Z', '20300115093004'),
      answeredAt: { normalized: undefined, native: '' },
      endedAt: at('2030-01-15T01:30:34Z', '20300115093034'),
      ringSeconds: { normalized: 30, native: 30 },
      recordingId: 'example-recording-11',
      intents: [
        { id: '99999', name: '99999', tag: undefined, level: { normalized: 'unknown', native: undefined } },
      ],
      charges: expect.any(Array),
    });
  });

  it('reads the prices of line and agent, each in two currencies', () => {
    const event = eventOf('agentStatusReport', answered);
    const charges = 'call' in event ? event.call?.charges : undefined;
    expect(charges?.map(({ part, in: currency, amount }) => [part, currency, amount.normalized])).toEqual([
      ['line', 'account', '0.02'],
      ['line', 'local', '0.018'],
      ['robot', 'account', '0.1'],
      ['robot', 'local', '0.09'],
    ]);
  });

  it('reads times on the clocks of the zone that is given', () => {
    expect(eventOf('agentStatusReport', unanswered, { vendorTimeZone: 'Asia/Jakarta' }).at).toEqual(
      new Date('2030-01-15T02:30:34Z'),
    );
  });

  it('reads a report on an IVR call, whose key may be none', () => {
    const [first, second] = readExample<unknown[]>('laaffic', 'ivrStatusReport.batch.webhook');
    expect(eventOf('ivrStatusReport', first)).toMatchObject({
      call: {
        status: { normalized: 'answered', native: 50 },
        keys: { normalized: '1', native: '1' },
        attempt: { normalized: 1, native: 0 },
        durationSeconds: { normalized: 30 },
        ringSeconds: { normalized: 6 },
        intents: [],
        charges: [
          { part: 'call', in: 'account', amount: { normalized: '0.02' } },
          { in: 'usd', currency: 'USD' },
        ],
      },
    });
    expect(eventOf('ivrStatusReport', second)).toMatchObject({
      call: { status: { normalized: 'unknown', native: null }, keys: { normalized: undefined, native: '-1' } },
    });
  });

  it('reads that a person’s phone rings', () => {
    const [record] = readExample<unknown[]>('laaffic', 'ringingNotification.transfer.webhook');
    expect(eventOf('ringingNotification', record)).toMatchObject({
      kind: 'agent_ringing',
      at: new Date('2030-01-15T01:30:10Z'),
      campaign: { id: '123200' },
      callId: 'example-call-31',
      agent: '1003',
      agentGroup: 'Example seats',
      missedBy: ['1001', '1002'],
    });
  });

  it('reads a report of the call centre', () => {
    const report = readExample('laaffic', 'callCentreReport.outbound.webhook');
    expect(eventOf('callCentreReport', report)).toMatchObject({
      kind: 'call_ended',
      call: {
        id: 'example-call-41',
        status: { normalized: 'unknown', native: undefined },
        hungUpBy: { normalized: 'callee', native: 0 },
        hangupCause: { normalized: 'unknown', native: 0 },
        answeredAt: at('2030-01-15T01:30:10Z', '2030-01-15 09:30:10'),
        labels: [{ name: 'demo' }],
        agent: { name: 'Example seat', group: 'Example seats' },
        recordingUrl: 'https://example.com/recordings/41.wav',
      },
    });
  });

  it('tells of a push that it does not know', () => {
    expect(eventOf('added' as LaafficWebhookName, { any: 1 })).toMatchObject({
      kind: 'unknown',
      native: 'added',
    });
  });

  it.each([
    [10, 'busy'],
    [20, 'no_answer'],
    [30, 'failed'],
    [40, 'voicemail'],
    [50, 'answered'],
    [60, 'unknown'],
    [70, 'unknown'],
    ['toString', 'unknown'],
  ])('takes the call status %j for %s', (callStatus, normalized) => {
    expect(toCall({ callStatus }).status).toEqual({ normalized, native: callStatus });
  });
});

describe('toCampaign', () => {
  it('reads a task', () => {
    const answer = readExample<{ data: { records: unknown[] } }>(
      'laaffic',
      'queryGroupCall.one-task.response',
    );
    const [row] = answer.data.records;
    expect(toCampaign(row)).toMatchObject({
      vendor: 'laaffic',
      key: 'demo-ivr-task-001',
      id: '123200',
      name: 'demo-ivr-task-001',
      status: { normalized: 'completed', native: 2 },
      createdAt: at('2030-01-15T01:29:58Z', '2030-01-15 09:29:58'),
      progress: { callees: { total: 1, called: 1 }, calls: { answered: 1, failed: 0 } },
      raw: row,
    });
  });

  it('knows the statuses', () => {
    const words = ['waiting', 'running', 'completed', 'failed', 'cancelled', 'paused', 'waiting', 'unknown'];
    expect(words.map((_, status) => toCampaign({ status }).status.normalized)).toEqual(words);
  });
});
