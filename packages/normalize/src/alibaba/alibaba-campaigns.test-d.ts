import { createAlibabaClient } from '@outdial/alibaba';
import { describe, expectTypeOf, it } from 'vitest';
import type { AdapterWith, CalleeFor, Unsupported } from '../index.js';
import type { AlibabaDraft } from './alibaba-campaign-settings.js';
import { alibabaCampaigns } from './alibaba-campaigns.js';
import type { AlibabaCapabilities } from './alibaba-capabilities.js';

const client = createAlibabaClient({ credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } });
const adapter = alibabaCampaigns({ client, instanceId: 'instance' });
type Draft = AlibabaDraft;
type AlibabaCallee = CalleeFor<AlibabaCapabilities>;

describe('what Alibaba Cloud can do with campaigns', () => {
  it('compiles', () => {
    const run = async (
      able: AdapterWith<'addCallees' | 'pause' | 'resume' | 'cancel' | 'update' | 'get' | 'listCalls'>,
    ) => able;
    void (() => run(adapter));
    expectTypeOf<Date>().toExtend<Draft['start']>();
    expectTypeOf<'immediately'>().toExtend<Draft['start']>();
    expectTypeOf<'callee_zone'>().toExtend<Draft['windowsIn']>();
    const _draft: Pick<Draft, 'redial' | 'callerNumber'> = {
      redial: { whom: 'not_reached', times: 2, afterMinutes: 10 },
      callerNumber: '+999000000100',
    };
    const _callee: AlibabaCallee = { id: 'a', phone: '+999000000001', name: 'Ada', variables: { sum: '5' } };
  });
});

describe('what Alibaba Cloud cannot do', () => {
  it('does not compile', () => {
    // @ts-expect-error no operation starts a job group
    const _start: Draft['start'] = 'manually';
    // @ts-expect-error no limit on talk time
    const _talk: Draft['maxTalkSeconds'] = 60;
    // @ts-expect-error no switch for recording
    const _recording: Draft['recording'] = true;
    // @ts-expect-error only those who were not reached
    const _everyone: Draft['redial'] = { whom: 'everyone', times: 1, afterMinutes: 1 };
    // @ts-expect-error whatever the intent
    const _intents: Draft['redial'] = { whom: { intents: ['1'] }, times: 1, afterMinutes: 1 };
    // @ts-expect-error no message after the call
    const _message: Draft['messageAfterCall'] = { templateId: '1' };
    // @ts-expect-error the script hands over
    const _transfer: Draft['agentTransfer'] = { group: '1' };
    // @ts-expect-error no addresses
    const _callbacks: Draft['callbacks'] = { call: 'https://example.com' };
    // @ts-expect-error nothing comes back but the id
    const _callee: AlibabaCallee = { id: 'a', phone: '+999000000001', passThrough: 'x' };
    // @ts-expect-error generic code that starts campaigns cannot be given this adapter
    void (() => ((_able: AdapterWith<'manualStart'>) => undefined)(adapter));
  });

  it('is said by the type itself', () => {
    expectTypeOf(adapter.start).toEqualTypeOf<Unsupported<AlibabaCapabilities['manualStart']>>();
    expectTypeOf<Draft['callbacks']>().toEqualTypeOf<
      Unsupported<AlibabaCapabilities['callbacks']> | undefined
    >();
  });
});
