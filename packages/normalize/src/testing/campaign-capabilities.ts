import { alibabaCapabilities } from '../alibaba/alibaba-capabilities.js';
import { huaweiCapabilities } from '../huawei/huawei-capabilities.js';
import type { Capabilities } from '../index.js';
import { laafficAgentCapabilities } from '../laaffic/laaffic-agent-capabilities.js';
import { laafficIvrCapabilities } from '../laaffic/laaffic-ivr-capabilities.js';
import { nxcloudCapabilities } from '../nxcloud/nxcloud-capabilities.js';

/** What each adapter can do, by the name that programs of the tests give it. */
export const campaignCapabilities: Readonly<Record<string, Capabilities>> = {
  nxcloud: nxcloudCapabilities,
  laafficAgent: laafficAgentCapabilities,
  laafficIvr: laafficIvrCapabilities,
  alibaba: alibabaCapabilities,
  huawei: huaweiCapabilities,
};
