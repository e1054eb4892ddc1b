import type { components } from '@outdial/nxcloud';
import { describe, expectTypeOf, it } from 'vitest';
import type { toVoiceEvent as ofHuawei } from '../huawei/to-voice-event.js';
import type { CallStatus, CampaignReference, CampaignStatus, EventState, VoiceEvent } from '../index.js';
import type { KnownValue } from '../known-value.js';
import type { toVoiceEvent as ofLaaffic } from '../laaffic/to-voice-event.js';
import type { toVoiceEvent as ofNxcloud } from '../nxcloud/to-voice-event.js';
import { reduceEvents } from './reduce-events.js';

declare const state: EventState;

describe('events', () => {
  it('are the same to a program, whoever the vendor', () => {
    expectTypeOf<ReturnType<typeof ofHuawei>>().toExtend<VoiceEvent>();
    expectTypeOf<ReturnType<typeof ofLaaffic>>().toExtend<VoiceEvent>();
    expectTypeOf<ReturnType<typeof ofNxcloud>>().toExtend<VoiceEvent>();
  });

  it('are told apart by kind, to the last one', () => {
    const subject = (event: VoiceEvent): string | undefined => {
      switch (event.kind) {
        case 'call_changed':
          return event.call.id;
        case 'call_ended':
        case 'callee_finished':
          return event.call?.id;
        case 'agent_ringing':
          return event.callId;
        case 'campaign_changed':
        case 'unknown':
          return event.campaign.id;
      }
    };
    expectTypeOf(subject).parameter(0).toEqualTypeOf<VoiceEvent>();
  });

  it('name a campaign, but no status as the vendor writes it', () => {
    expectTypeOf<VoiceEvent['campaign']>().toEqualTypeOf<CampaignReference>();
    // @ts-expect-error the vendor's word is in `native`
    const _status: CallStatus = 'SucceededFinish';
  });
});

describe('a table of statuses', () => {
  type Table = Record<KnownValue<components['schemas']['TaskStatus']>, CampaignStatus>;

  it('does not compile without one that the vendor documents, and has no other', () => {
    expectTypeOf<keyof Table>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
    // @ts-expect-error 5 is missing
    const _lacking: Table = {} as Record<1 | 2 | 3 | 4, CampaignStatus>;
  });
});

describe('a state', () => {
  it('is not changed by whoever has it', () => {
    // @ts-expect-error it is what the events say
    state.calls.any = undefined;
    expectTypeOf(reduceEvents).returns.toEqualTypeOf<EventState>();
  });
});
