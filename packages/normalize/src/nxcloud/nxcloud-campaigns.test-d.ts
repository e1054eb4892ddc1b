import { describe, expectTypeOf, it } from 'vitest';
import type { ActionReceipt, AdapterWith, Campaign, Unsupported } from '../index.js';
import type { NxcloudCallee, NxcloudDraft, nxcloudCampaigns } from './index.js';

declare const nxcloud: ReturnType<typeof nxcloudCampaigns>;
declare const draft: NxcloudDraft;
declare const callee: NxcloudCallee;
const campaign = { key: 'a', id: undefined, scriptId: undefined };

describe('campaigns of NXCloud', () => {
  it('take what the vendor can do', () => {
    expectTypeOf(nxcloud.create(draft, [callee])).resolves.toHaveProperty('refused');
    expectTypeOf(nxcloud.addCallees).toBeCallableWith(campaign, draft, [callee]);
    for (const act of [nxcloud.start, nxcloud.pause, nxcloud.resume, nxcloud.cancel])
      expectTypeOf(act).returns.resolves.toEqualTypeOf<ActionReceipt>();
    expectTypeOf(nxcloud.update).toBeCallableWith(campaign, draft);
    expectTypeOf(nxcloud.get).returns.resolves.toEqualTypeOf<Campaign | undefined>();
    expectTypeOf<'immediately' | 'manually' | Date>().toExtend<NxcloudDraft['start']>();
    expectTypeOf<'callee_zone'>().toExtend<NxcloudDraft['windowsIn']>();
    const redial: NxcloudDraft['redial'] = { whom: 'not_reached', times: 1, afterMinutes: 5 };
    const message: NxcloudDraft['messageAfterCall'] = { templateId: 'sms-1', intents: ['intent-a'] };
    void { ...draft, redial, message, agentTransfer: { group: 'agents' } };
    const _able: AdapterWith<'pause' | 'resume' | 'cancel' | 'get' | 'addCallees'> = nxcloud;
  });

  it('refuse what it cannot, with the reason', () => {
    // @ts-expect-error NXCloud does not document how its list of calls answers
    void (() => nxcloud.listCalls(campaign));
    expectTypeOf(nxcloud.listCalls).toEqualTypeOf<
      Unsupported<'NXCloud does not document how its list of calls answers: calls come in callbacks, or by callsOfCallees'>
    >();
    // @ts-expect-error NXCloud has no limit on talk time
    void (() => nxcloud.create({ ...draft, maxTalkSeconds: 60 }, [callee]));
    // @ts-expect-error NXCloud chooses the caller number by its route
    void (() => nxcloud.create({ ...draft, callerNumber: '+999000000100' }, [callee]));
    // @ts-expect-error NXCloud has no switch for recording
    void (() => nxcloud.create({ ...draft, recording: true }, [callee]));
    // @ts-expect-error NXCloud redials unanswered calls only
    const _everyone: NxcloudDraft['redial'] = { whom: 'everyone', times: 1, afterMinutes: 5 };
    // @ts-expect-error NXCloud redials unanswered calls only, whatever their intent
    const _intents: NxcloudDraft['redial'] = { whom: { intents: ['1'] }, times: 1, afterMinutes: 5 };
    // @ts-expect-error no adapter of NXCloud lists calls
    const _listing: AdapterWith<'listCalls'> = nxcloud;
  });
});
