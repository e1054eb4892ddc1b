import type { HuaweiEvent } from '@outdial/huawei';
import { describe, expect, it } from 'vitest';
import { blankCall } from '../events/blank-call.js';
import { readExample } from '../testing/read-example.js';
import { toCall } from './to-call.js';
import { toCampaign } from './to-campaign.js';
import { toVoiceEvent } from './to-voice-event.js';

const [succeeded, failed] = readExample<Record<string, unknown>[]>('huawei', 'campaignResult.two.webhook');

describe('toVoiceEvent', () => {
  it('reads the result of a call', () => {
    const campaign = { key: undefined, id: '47', scriptId: undefined };
    const callee = {
      id: 'c-1',
      vendorId: undefined,
      phone: { normalized: undefined, native: '99900000001' },
      name: undefined,
      passThrough: 'batch1',
    };
    const received = { webhook: 'campaignResult', trust: 'unverified', data: succeeded } as HuaweiEvent;
    expect(toVoiceEvent(received)).toEqual({
      kind: 'call_ended',
      vendor: 'huawei',
      trust: 'unverified',
      deliveryId: undefined,
      at: undefined,
      campaign,
      callee,
      calleeFinished: { normalized: 'unknown', native: undefined },
      call: {
        ...blankCall('huawei', succeeded),
        id: '1767348000-0001',
        campaign,
        callee,
        status: { normalized: 'answered', native: 6 },
        hangupCause: { normalized: 'finished', native: '00000' },
        startedAt: { normalized: new Date('2026-01-02T10:00:00Z'), native: '2026-01-02 10:00:00' },
      },
      raw: succeeded,
    });
  });
});

describe('toCall', () => {
  it('reads clocks and numbers as it is told to', () => {
    const call = toCall(failed, {
      vendorTimeZone: 'Africa/Nairobi',
      toPhone: (number) => `+${number}`,
    });
    expect(call.startedAt.normalized).toEqual(new Date('2026-01-02T07:01:00Z'));
    expect(call.callee.phone).toEqual({ normalized: '+99900000002', native: '99900000002' });
  });

  it.each([
    [5, '00603', 'no_answer', 'no_answer'],
    [5, '00537', 'busy', 'busy'],
    [5, '00538', 'invalid_number', 'invalid_number'],
    [5, '00604', 'declined', 'declined'],
    [5, '00701', 'answered', 'hung_up'],
    [5, '00531', 'unknown', 'hung_up'],
    [5, '34611', 'failed', 'fault'],
    [5, '99999', 'failed', 'unknown'],
    [5, undefined, 'failed', 'unknown'],
    // Failed, and yet successful: no guess.
    [5, '00000', 'unknown', 'finished'],
    [6, '00603', 'answered', 'no_answer'],
    ['6', '0', 'answered', 'finished'],
    [7, '00603', 'unknown', 'no_answer'],
    [undefined, '00603', 'unknown', 'no_answer'],
  ])('takes the status %j with the code %j for %s, %s', (callStatus, failCode, status, cause) => {
    const call = toCall({ callStatus, failCode });
    expect(call.status).toEqual({ normalized: status, native: callStatus });
    expect(call.hangupCause).toEqual({ normalized: cause, native: failCode });
  });
});

describe('toCampaign', () => {
  it('reads a row of either list', () => {
    const row = { id: 47, name: 'Reminder', status: 3, strBeginTime: '2026-01-01 00:00:00' };
    expect(toCampaign(row)).toMatchObject({
      vendor: 'huawei',
      id: '47',
      name: 'Reminder',
      status: { normalized: 'paused', native: 3 },
      startsAt: { normalized: new Date('2026-01-01T00:00:00Z') },
      endsAt: { normalized: undefined, native: undefined },
      raw: row,
    });
    expect(toCampaign({ taskId: '47', taskName: 'Reminder', status: '4' })).toMatchObject({
      id: '47',
      name: 'Reminder',
      status: { normalized: 'completed', native: '4' },
    });
  });
});
