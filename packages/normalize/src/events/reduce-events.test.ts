import type { NxcloudEvent } from '@outdial/nxcloud';
import { describe, expect, it } from 'vitest';
import type { CallStatus, CampaignStatus, CampaignSummary, VoiceEvent } from '../index.js';
import { toVoiceEvent } from '../nxcloud/to-voice-event.js';
import { readExample } from '../testing/read-example.js';
import { blankCall, blankCallee } from './blank-call.js';
import { blankProgress } from './blank-progress.js';
import { EventLedger } from './event-ledger.js';
import { eventOfCall } from './event-of-call.js';
import { eventOfCampaign } from './event-of-campaign.js';
import { initialState } from './event-state.js';
import { mergeStates } from './merge-states.js';
import { reduceEvents } from './reduce-events.js';
import { summaryOf } from './summary-of.js';

const campaign = { key: 'reminder', id: 't-1', scriptId: undefined };
const untold = { normalized: undefined, native: undefined };

function callEvent(id: string | undefined, status: CallStatus, phone = '+999000000001'): VoiceEvent {
  return eventOfCall({
    ...blankCall('huawei', { id, status, phone }),
    id,
    campaign,
    callee: { ...blankCallee, phone: { normalized: phone as `+${string}`, native: phone } },
    status: { normalized: status, native: status },
  });
}

function campaignEvent(status: CampaignStatus, at?: string, finished?: number): VoiceEvent {
  const told = {
    vendor: 'nxcloud',
    ...campaign,
    name: undefined,
    status: { normalized: status, native: status },
    createdAt: untold,
    startsAt: untold,
    endsAt: untold,
    progress: { ...blankProgress, callees: { ...blankProgress.callees, finished } },
    raw: { status, at, finished },
  };
  return { ...eventOfCampaign(told, new Date(at ?? 0)), at: at === undefined ? undefined : new Date(at) };
}

/** The only campaign, after the events in both orders. */
function after(...events: VoiceEvent[]): CampaignSummary | undefined {
  const forth = summaryOf(reduceEvents(initialState(), events));
  expect(summaryOf(reduceEvents(initialState(), [...events].reverse()))).toEqual(forth);
  expect(forth.campaigns.length).toBe(1);
  return forth.campaigns[0];
}

describe('a call', () => {
  it('goes on, and ends once', () => {
    expect(after(callEvent('1', 'in_progress'), callEvent('1', 'busy'))?.calls).toEqual({ busy: 1 });
    expect(after(callEvent('1', 'busy'), callEvent('1', 'queued'))?.calls).toEqual({ busy: 1 });
  });

  it('is not made unknown, and whoever answered has answered', () => {
    expect(after(callEvent('1', 'busy'), callEvent('1', 'unknown'))?.calls).toEqual({ busy: 1 });
    expect(after(callEvent('1', 'answered'), callEvent('1', 'no_answer'))).toMatchObject({
      calls: { answered: 1 },
      callees: { seen: 1, answered: 1, finished: 0 },
    });
  });

  it('without an id is as many calls as there are different reports', () => {
    const [busy, failed] = [callEvent(undefined, 'busy'), callEvent(undefined, 'failed')];
    expect(after(busy, failed, busy)?.calls).toEqual({ busy: 1, failed: 1 });
  });

  it('keeps what only one report tells', () => {
    const raw = readExample<Record<string, unknown>>('nxcloud', 'callCallback.answered.webhook');
    const received = { webhook: 'callCallback', trust: 'signed', data: raw, requestId: 'one' } as NxcloudEvent;
    const bare = { ...raw, callInfoDetail: { callID: 'c-1', callEndTs: 1_727_308_900 } };
    const later = { ...received, data: bare, requestId: 'two' } as NxcloudEvent;
    const { calls } = reduceEvents(initialState(), [toVoiceEvent(received), toVoiceEvent(later)]);
    expect(Object.values(calls)).toMatchObject([
      { id: 'c-1', durationSeconds: 30, startedAt: 1_727_308_800_000, endedAt: 1_727_308_900_000 },
    ]);
  });
});

describe('a campaign', () => {
  it.each<[CampaignStatus, VoiceEvent[]]>([
    ['running', [campaignEvent('waiting'), campaignEvent('running'), campaignEvent('unknown')]],
    [
      'running',
      [campaignEvent('paused', '2030-01-15T02:00:00Z'), campaignEvent('running', '2030-01-15T03:00:00Z')],
    ],
    [
      'paused',
      [campaignEvent('running', '2030-01-15T02:00:00Z'), campaignEvent('paused', '2030-01-15T03:00:00Z')],
    ],
    ['running', [campaignEvent('paused', undefined, 3), campaignEvent('running', undefined, 4)]],
    ['paused', [campaignEvent('running', undefined, 3), campaignEvent('paused', undefined, 3)]],
    ['completed', [campaignEvent('completed'), campaignEvent('running', '2030-01-15T03:00:00Z', 9)]],
    [
      'failed',
      [campaignEvent('completed', '2030-01-15T02:00:00Z'), campaignEvent('failed', '2030-01-15T03:00:00Z')],
    ],
  ])('ends up %s', (status, events) => {
    expect(after(...events)?.status).toEqual({ normalized: status, native: status });
  });

  it('has the highest of the counts that only grow', () => {
    expect(
      after(campaignEvent('running', undefined, 7), campaignEvent('paused', undefined, 3))?.progress.callees
        .finished,
    ).toBe(7);
  });

  it('is the same, by its key and by its id', () => {
    const byKey: VoiceEvent = { ...campaignEvent('completed'), campaign: { ...campaign, id: undefined } };
    expect(after(byKey, campaignEvent('running'))).toMatchObject({
      id: 't-1',
      status: { normalized: 'completed' },
    });
  });
});

describe('a callee', () => {
  const finished = (kind: 'call_ended' | 'callee_finished', finish: unknown) =>
    after({
      ...callEvent('1', 'busy'),
      kind,
      calleeFinished: { normalized: finish as boolean, native: finish },
    } as VoiceEvent)?.callees.finished;

  it('is done when a report says so', () => {
    expect(finished('call_ended', true)).toBe(1);
    expect(finished('call_ended', 'unknown')).toBe(0);
    expect(finished('callee_finished', 'unknown')).toBe(1);
    expect(finished('callee_finished', false)).toBe(0);
  });
});

describe('deliveries', () => {
  it('are counted once each, corrections too', () => {
    const raw = readExample('nxcloud', 'callCallback.answered.webhook');
    const received = (requestId: string) =>
      toVoiceEvent({ webhook: 'callCallback', trust: 'signed', data: raw, requestId } as NxcloudEvent);
    const ledger = new EventLedger();
    expect(['one', 'two', 'one'].map((id) => ledger.add(received(id)))).toEqual([true, true, false]);
    expect(summaryOf(ledger.state)).toMatchObject({
      deliveries: { call_ended: 2 },
      campaigns: [{ calls: { unknown: 1 } }],
    });
  });

  it('go on in a ledger that begins with a state, and leave that state alone', () => {
    const before = reduceEvents(initialState(), [callEvent('1', 'busy')]);
    const copy = structuredClone(before);
    const ledger = new EventLedger(before);
    ledger.add(callEvent('1', 'answered'));
    ledger.merge(reduceEvents(initialState(), [callEvent('2', 'busy', '+999000000002')]));
    expect(before).toEqual(copy);
    expect(summaryOf(ledger.state).campaigns[0]?.calls).toEqual({ answered: 1, busy: 1 });
    expect(mergeStates(before, ledger.snapshot())).toEqual(ledger.state);
  });

  it('may have ids that every object has as a name', () => {
    const odd = { ...callEvent('__proto__', 'busy'), deliveryId: 'constructor', vendor: 'toString' };
    expect(reduceEvents(initialState(), [odd, odd])).toMatchObject({ calls: expect.anything() });
    expect(summaryOf(reduceEvents(initialState(), [odd])).campaigns[0]?.calls).toEqual({ busy: 1 });
  });
});
