import { describe, expectTypeOf, it } from 'vitest';
import type { AdapterWith, CalleeFor, Unsupported } from '../index.js';
import type { LaafficIvrCapabilities, LaafficIvrDraft, laafficIvrCampaigns } from './index.js';

declare const laaffic: ReturnType<typeof laafficIvrCampaigns>;
declare const draft: LaafficIvrDraft;
declare const callee: CalleeFor<LaafficIvrCapabilities>;
const campaign = { key: 'a', id: undefined, scriptId: undefined };

describe('campaigns of LAAFFIC’s IVR', () => {
  it('take what the vendor can do', () => {
    expectTypeOf(laaffic.create(draft, [callee])).resolves.toHaveProperty('campaign');
    const _able: AdapterWith<'update' | 'get' | 'messageAfterCall' | 'agentTransfer' | 'redial'> = laaffic;
    expectTypeOf(laaffic.update).toBeCallableWith(campaign, draft);
    void (() => laaffic.create({ ...draft, messageAfterCall: { templateId: 'a' } }, [callee]));
    void (() => laaffic.create({ ...draft, agentTransfer: { group: '1' }, maxTalkSeconds: 60 }, [callee]));
    const _everyone: LaafficIvrDraft['redial'] = { whom: 'everyone', times: 1, afterMinutes: 5 };
  });

  it('refuse what it cannot, with the reason', () => {
    // @ts-expect-error LAAFFIC documents no operation that cancels an IVR task
    void (() => laaffic.cancel(campaign));
    // @ts-expect-error LAAFFIC's call records do not say which task they are of
    void (() => laaffic.listCalls(campaign));
    // @ts-expect-error LAAFFIC begins a task at its time or at once
    void (() => laaffic.start(campaign));
    // @ts-expect-error LAAFFIC has no operation that pauses a task
    void (() => laaffic.pause(campaign));
    // @ts-expect-error LAAFFIC takes no further numbers for a task
    void (() => laaffic.addCallees(campaign, draft, [callee]));
    // @ts-expect-error LAAFFIC creates no task without numbers
    void (() => laaffic.create(draft));
    // @ts-expect-error LAAFFIC has no switch for the recording of IVR calls
    void (() => laaffic.create({ ...draft, recording: true }, [callee]));
    // @ts-expect-error LAAFFIC redials IVR calls by their result, and not by intent
    const _intents: LaafficIvrDraft['redial'] = { whom: { intents: ['1'] }, times: 1, afterMinutes: 5 };
    // @ts-expect-error no adapter of LAAFFIC's IVR cancels
    const _cancelling: AdapterWith<'cancel'> = laaffic;
    expectTypeOf(laaffic.cancel).toEqualTypeOf<
      Unsupported<'LAAFFIC documents no operation that cancels an IVR task'>
    >();
  });
});
