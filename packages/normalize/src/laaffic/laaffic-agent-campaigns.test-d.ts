import { describe, expectTypeOf, it } from 'vitest';
import type { AdapterWith, CalleeFor, DraftFor, Unsupported } from '../index.js';
import type { LaafficAgentCapabilities, LaafficAgentSettings, laafficAgentCampaigns } from './index.js';

declare const laaffic: ReturnType<typeof laafficAgentCampaigns>;
declare const draft: DraftFor<LaafficAgentCapabilities>;
declare const callee: CalleeFor<LaafficAgentCapabilities>;
const campaign = { key: 'a', id: undefined, scriptId: undefined };

describe('campaigns of LAAFFIC’s agents', () => {
  it('take what the vendor can do', () => {
    expectTypeOf(laaffic.create(draft, [callee])).resolves.toHaveProperty('campaign');
    const _able: AdapterWith<'cancel' | 'get' | 'scheduledStart' | 'redialByIntent' | 'variables'> = laaffic;
    expectTypeOf<'immediately' | Date>().toExtend<(typeof draft)['start']>();
    expectTypeOf<'callee_zone'>().toExtend<(typeof draft)['windowsIn']>();
    const _intents: (typeof draft)['redial'] = { whom: { intents: ['1'] }, times: 1, afterMinutes: 5 };
    void (() => laaffic.create({ ...draft, recording: true, maxTalkSeconds: 60 }, [callee]));
    void (() => laaffic.create({ ...draft, callerNumber: '+999000000100' }, [callee]));
  });

  it('refuse what it cannot, with the reason', () => {
    // @ts-expect-error LAAFFIC begins a task at its time or at once
    void (() => laaffic.create({ ...draft, start: 'manually' }, [callee]));
    // @ts-expect-error LAAFFIC takes its push addresses in the console only
    void (() => laaffic.create({ ...draft, callbacks: {} }, [callee]));
    // @ts-expect-error LAAFFIC sends messages after an agent's calls as its console says
    void (() => laaffic.create({ ...draft, messageAfterCall: { templateId: 'a' } }, [callee]));
    // @ts-expect-error LAAFFIC's agents hand calls over as its console says
    void (() => laaffic.create({ ...draft, agentTransfer: { group: 'a' } }, [callee]));
    // @ts-expect-error LAAFFIC has no field for a name
    void (() => laaffic.create(draft, [{ ...callee, name: 'Ada' }]));
    // @ts-expect-error LAAFFIC’s group-call tasks have no field that comes back
    void (() => laaffic.create(draft, [{ ...callee, passThrough: 'x' }]));
    // @ts-expect-error LAAFFIC begins a task at its time or at once
    void (() => laaffic.start(campaign));
    // @ts-expect-error LAAFFIC has no operation that pauses a task
    void (() => laaffic.pause(campaign));
    // @ts-expect-error LAAFFIC has no operation that resumes a task
    void (() => laaffic.resume(campaign));
    // @ts-expect-error LAAFFIC takes no further numbers for a task
    void (() => laaffic.addCallees(campaign, draft, [callee]));
    // @ts-expect-error LAAFFIC has no change of an agent's task
    void (() => laaffic.update(campaign, draft));
    // @ts-expect-error LAAFFIC does not say that its call records hold the calls of agents
    void (() => laaffic.listCalls(campaign));
    // @ts-expect-error no adapter of LAAFFIC pauses
    const _pausing: AdapterWith<'pause'> = laaffic;
    // @ts-expect-error LAAFFIC has ten variables
    const _names: LaafficAgentSettings['variables'] = { amount: 'text11' };
    expectTypeOf(laaffic.pause).toEqualTypeOf<Unsupported<'LAAFFIC has no operation that pauses a task'>>();
  });
});
