import { createAlibabaClient } from '@outdial/alibaba';
import { nodeListener } from '@outdial/core/webhooks';
import { createHuaweiCampaignClient, createHuaweiReceiver } from '@outdial/huawei';
import { createLaafficClient, createLaafficReceiver } from '@outdial/laaffic';
import type { AdapterWith, VoiceEvent } from '@outdial/normalize';
import { alibabaCampaigns } from '@outdial/normalize/alibaba';
import { huaweiCampaigns, toVoiceEvent as toHuaweiEvent } from '@outdial/normalize/huawei';
import {
  laafficAgentCampaigns,
  laafficIvrCampaigns,
  toVoiceEvent as toLaafficEvent,
} from '@outdial/normalize/laaffic';
import { nxcloudCampaigns, toVoiceEvent as toNxcloudEvent } from '@outdial/normalize/nxcloud';
import { createNxcloudClient, createNxcloudReceiver } from '@outdial/nxcloud';
import type { EventListeners, EventReceiver } from './event-receiver.js';
import type { VendorAccess } from './vendor-access.js';

/** What the program asks of a vendor. One that cannot is a type error, which says why. */
export type CampaignNeeds = 'get' | 'redial' | 'variables';

export type OnEvent = (event: VoiceEvent) => void;

/** A vendor as the program takes it: its adapter, and what you have set up at the vendor. */
export interface CampaignVendor {
  readonly adapter: AdapterWith<CampaignNeeds>;
  /** Who talks: the vendor's id of it. */
  readonly script: { readonly id: string };
  /** How the vendor's reports become events. Empty for a vendor that reports nothing over HTTP. */
  listen(onEvent: OnEvent): EventListeners;
  /** Sets the addresses of reports where the vendor takes them in its console only. */
  setUp?(addresses: EventReceiver['addresses']): void;
}

/** Every vendor that the program runs on. */
export const campaignVendors = {
  nxcloud: nxcloudVendor,
  laaffic: laafficAgentVendor,
  laafficIvr: laafficIvrVendor,
  alibaba: alibabaVendor,
  huawei: huaweiVendor,
} as const satisfies Record<string, (access: VendorAccess) => CampaignVendor>;

function nxcloudVendor({ simulator, fetch }: VendorAccess) {
  const { url: baseUrl, uuid, secretKey } = simulator.nxcloud;
  const credentials = { uuid, secretKey };
  const client = createNxcloudClient({ baseUrl, credentials, fetch });
  return {
    adapter: nxcloudCampaigns({ client, ignoreUntil: true }),
    script: { id: 'scene-0001' },
    listen(onEvent: OnEvent): EventListeners {
      // What is not signed rightly is answered with 401, and is never an event.
      const listener = (webhook: 'taskCallback' | 'orderCallback' | 'callCallback') =>
        nodeListener(createNxcloudReceiver({ credentials, webhook, now: simulator.now }), {
          handle: (event) => onEvent(toNxcloudEvent(event)),
        });
      return {
        campaign: listener('taskCallback'),
        callee: listener('orderCallback'),
        call: listener('callCallback'),
      };
    },
  };
}

function laafficAgentVendor(access: VendorAccess) {
  return {
    adapter: laafficAgentCampaigns(laafficSettings(access)),
    script: { id: '41' },
    ...laafficReports(access, 'agentStatusReport'),
  };
}

function laafficIvrVendor(access: VendorAccess) {
  const place = (variable: string) => `\${${variable}}`;
  const text = `Hello, your payment of ${place('text1')} is due on ${place('text2')}.`;
  return {
    adapter: laafficIvrCampaigns({ ...laafficSettings(access), texts: { reminder: { text, lan: 'EN' } } }),
    script: { id: 'reminder' },
    ...laafficReports(access, 'ivrStatusReport'),
  };
}

function laafficSettings({ simulator, fetch }: VendorAccess) {
  const { url: baseUrl, apiKey, apiSecret } = simulator.laaffic;
  return {
    client: createLaafficClient({ baseUrl, credentials: { apiKey, apiSecret }, fetch }),
    appId: 'EXAMPLE1',
    variables: { amount: 'text1', due: 'text2' },
    ignoreUntil: true,
    now: simulator.now,
  } as const;
}

/** LAAFFIC takes the addresses of its reports in its console only, one for each product. */
function laafficReports({ simulator }: VendorAccess, webhook: 'agentStatusReport' | 'ivrStatusReport') {
  return {
    listen: (onEvent: OnEvent): EventListeners => ({
      call: nodeListener(createLaafficReceiver({ webhook }), {
        handle: (event) => onEvent(toLaafficEvent(event)),
      }),
    }),
    setUp: ({ call }: EventReceiver['addresses']) => simulator.setPushUrls({ laaffic: { [webhook]: call } }),
  };
}

function alibabaVendor({ simulator, fetch }: VendorAccess) {
  const { url: baseUrl, accessKeyId, accessKeySecret } = simulator.alibaba;
  const client = createAlibabaClient({ baseUrl, credentials: { accessKeyId, accessKeySecret }, fetch });
  return {
    adapter: alibabaCampaigns({ client, instanceId: 'instance-1' }),
    script: { id: 'c5c5d8c0-c0f1-48a7-be2b-dc46006d888a' },
    listen: (): EventListeners => ({}),
  };
}

function huaweiVendor({ simulator, fetch }: VendorAccess) {
  const { url: baseUrl, vdnId, accessKey, secretKey } = simulator.huawei;
  const client = createHuaweiCampaignClient({ baseUrl, vdnId, credentials: { accessKey, secretKey }, fetch });
  return {
    adapter: huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] }),
    script: { id: '880086' },
    listen: (onEvent: OnEvent): EventListeners => ({
      call: nodeListener(createHuaweiReceiver({}), { handle: (event) => onEvent(toHuaweiEvent(event)) }),
    }),
  };
}
