import { createHuaweiCampaignClient } from '@outdial/huawei';
import { describe, expectTypeOf, it } from 'vitest';
import type { AdapterWith, CalleeFor, Unsupported } from '../index.js';
import type { HuaweiDraft } from './huawei-campaign-settings.js';
import { huaweiCampaigns } from './huawei-campaigns.js';
import type { HuaweiCapabilities } from './huawei-capabilities.js';

const client = createHuaweiCampaignClient({
  baseUrl: 'https://isales.example.com:28443',
  vdnId: '25',
  credentials: { accessKey: 'key', secretKey: 'secret' },
});
const adapter = huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] });
type Draft = HuaweiDraft;
type HuaweiCallee = CalleeFor<HuaweiCapabilities>;

describe('what Huawei Cloud can do with campaigns', () => {
  it('compiles', () => {
    const run = async (
      able: AdapterWith<'addCallees' | 'pause' | 'resume' | 'update' | 'get' | 'listCalls'>,
    ) => able;
    void (() => run(adapter));
    expectTypeOf<Date>().toExtend<Draft['start']>();
    expectTypeOf<'callee_zone'>().toExtend<Draft['windowsIn']>();
    const _draft: Pick<Draft, 'redial' | 'callbacks'> = {
      redial: { whom: 'not_reached', times: 2, afterMinutes: 10 },
      callbacks: { call: 'https://example.com/call' },
    };
    const _callee: HuaweiCallee = {
      id: 'a',
      phone: '+999000000001',
      passThrough: 'batch-1',
      variables: { sum: '5' },
    };
  });
});

describe('what Huawei Cloud cannot do', () => {
  it('does not compile', () => {
    // @ts-expect-error a campaign begins at its time
    const _start: Draft['start'] = 'manually';
    // @ts-expect-error no limit on talk time
    const _talk: Draft['maxTalkSeconds'] = 60;
    // @ts-expect-error no switch for recording
    const _recording: Draft['recording'] = true;
    // @ts-expect-error only those who were not reached
    const _everyone: Draft['redial'] = { whom: 'everyone', times: 1, afterMinutes: 1 };
    // @ts-expect-error by results, not by intents
    const _intents: Draft['redial'] = { whom: { intents: ['1'] }, times: 1, afterMinutes: 1 };
    // @ts-expect-error no message after the call
    const _message: Draft['messageAfterCall'] = { templateId: '1' };
    // @ts-expect-error the flow hands over
    const _transfer: Draft['agentTransfer'] = { group: '1' };
    // @ts-expect-error a name is a variable
    const _callee: HuaweiCallee = { id: 'a', phone: '+999000000001', name: 'Ada' };
    // @ts-expect-error generic code that cancels campaigns cannot be given this adapter
    void (() => ((_able: AdapterWith<'cancel'>) => undefined)(adapter));
    // @ts-expect-error skill queues are led by people
    void (() => huaweiCampaigns({ client, deviceType: 2 }));
  });

  it('is said by the type itself', () => {
    expectTypeOf(adapter.cancel).toEqualTypeOf<Unsupported<HuaweiCapabilities['cancel']>>();
    expectTypeOf(adapter.start).toEqualTypeOf<Unsupported<HuaweiCapabilities['manualStart']>>();
  });
});
