import { describe, expect, expectTypeOf, it } from 'vitest';
import { alibabaCampaigns } from '../alibaba/index.js';
import type { AdapterWith, CampaignReference } from '../index.js';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from '../testing/clients.js';
import { hasCapabilities } from './has-capabilities.js';

const nxcloud = nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1') });
const alibaba = alibabaCampaigns({ client: clients.alibaba('http://127.0.0.1:1'), instanceId: 'instance-1' });

describe('capabilities at run time', () => {
  it('are all there, or not', () => {
    expect(hasCapabilities(nxcloud, 'pause', 'manualStart')).toBe(true);
    expect(hasCapabilities(alibaba, 'pause')).toBe(true);
    expect(hasCapabilities(alibaba, 'pause', 'manualStart')).toBe(false);
    expect(hasCapabilities({}, 'pause')).toBe(false);
  });

  it('give the methods of an adapter that is known only then', () => {
    const adapter = nxcloud as AdapterWith<'get'>;
    // @ts-expect-error -- not known to have it
    const unknown = () => adapter.pause({} as CampaignReference);
    expect(unknown).toBeTypeOf('function');
    if (!hasCapabilities(adapter, 'pause')) return expect.fail();
    expectTypeOf(adapter.pause).toBeFunction();
  });
});
