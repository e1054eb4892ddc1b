import { type AlibabaClient, createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient, type HuaweiClient } from '@outdial/huawei';
import { createLaafficClient, type LaafficClient } from '@outdial/laaffic';
import { createNxcloudClient, type NxcloudClient } from '@outdial/nxcloud';

/** The real clients, pointed at an address of the test's own. */
export const clients = {
  alibaba: (baseUrl: string): AlibabaClient =>
    createAlibabaClient({
      baseUrl,
      maxRetries: 0,
      credentials: { accessKeyId: 'key-1', accessKeySecret: 'secret-1' },
    }),
  huawei: (baseUrl: string): HuaweiClient =>
    createHuaweiClient({
      baseUrl,
      maxRetries: 0,
      vdnId: '25',
      credentials: { appKey: 'tenant-1', appSecret: 'password-1' },
    }),
  laaffic: (baseUrl: string): LaafficClient =>
    createLaafficClient({ baseUrl, maxRetries: 0, credentials: { apiKey: 'key-1', apiSecret: 'secret-1' } }),
  nxcloud: (baseUrl: string): NxcloudClient =>
    createNxcloudClient({ baseUrl, maxRetries: 0, credentials: { uuid: 'account-1', secretKey: 'secret-1' } }),
};
