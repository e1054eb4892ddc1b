import type { CallResult, ErrorCategory } from '@outdial/core';
import type { CreateAndCallOutput, NxcloudEvent } from '@outdial/nxcloud';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type Callee,
  type CallingWindow,
  type CampaignDraft,
  type CampaignStatus,
  type Normalized,
  outcomeOf,
  type VoiceEvent,
} from '../index.js';
import type { KnownValue } from '../known-value.js';
import type { toVoiceEvent } from '../nxcloud/index.js';

describe('a campaign draft', () => {
  it('starts at an instant, not at a local time without a zone', () => {
    expectTypeOf<Date>().toExtend<CampaignDraft['start']>();
    // @ts-expect-error a naive local time is no instant
    const _naive: CampaignDraft['start'] = '2030-01-15 09:30:00';
    // @ts-expect-error nor is a number of some unit
    const _number: CampaignDraft['start'] = 1893456000;
  });

  it('has at least one window, of days that exist and times of day', () => {
    // @ts-expect-error nobody may be called at any time by forgetting
    const _none: CampaignDraft['windows'] = [];
    // @ts-expect-error the week has seven days
    const _day: CallingWindow = { days: [8], from: '09:00', to: '18:00' };
    // @ts-expect-error a time of day has minutes
    const _time: CallingWindow = { days: [1], from: '9am', to: '18:00' };
  });

  it('calls numbers with their country code', () => {
    // @ts-expect-error without a plus sign it could be a local number
    const _local: Callee = { id: 'a', phone: '0999000001' };
  });
});

describe('outcomes and events', () => {
  it('hold the data only when it was accepted', async () => {
    const outcome = await outcomeOf({} as Promise<CallResult<CreateAndCallOutput>>);
    // @ts-expect-error there may be none
    void outcome.data;
    if (outcome.status === 'accepted') expectTypeOf(outcome.data).toEqualTypeOf<CreateAndCallOutput>();
    else expectTypeOf(outcome.category).toEqualTypeOf<Normalized<ErrorCategory, string | undefined>>();
  });

  it('hold what belongs to their kind', () => {
    expectTypeOf<ReturnType<typeof toVoiceEvent>>().toExtend<VoiceEvent<NxcloudEvent['data']>>();
    type Changed = Extract<VoiceEvent, { kind: 'campaign_changed' }>;
    expectTypeOf<Changed['status']['normalized']>().toEqualTypeOf<CampaignStatus>();
    expectTypeOf<Changed>().not.toHaveProperty('call');
  });
});

describe('KnownValue', () => {
  it('leaves the documented values of an open set', () => {
    expectTypeOf<KnownValue<'a' | 'b' | (string & {})>>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<KnownValue<1 | 2 | (number & {})>>().toEqualTypeOf<1 | 2>();
    expectTypeOf<KnownValue<'a' | undefined>>().toEqualTypeOf<'a'>();
  });
});
