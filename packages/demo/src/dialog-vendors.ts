import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import type { DialogAdapterWith } from '@outdial/normalize';
import { alibabaDialogs } from '@outdial/normalize/alibaba';
import { huaweiDialogs } from '@outdial/normalize/huawei';
import type { VendorAccess } from './vendor-access.js';

/** What the program asks of a vendor. One that cannot is a type error, which says why. */
export type DialogNeeds = 'keys' | 'silence' | 'failedTransfers';

/** A vendor as the program takes it. */
export interface DialogVendor {
  readonly dialogs: DialogAdapterWith<DialogNeeds>;
  /** Our number in the vendor's form. */
  readonly line: string;
}

/** Every vendor that the program runs on. */
export const dialogVendors = {
  huawei: huaweiVendor,
  alibaba: alibabaVendor,
} as const satisfies Record<string, (access: VendorAccess) => DialogVendor>;

function huaweiVendor({ simulator, fetch }: VendorAccess): DialogVendor {
  const { url: baseUrl, vdnId, appKey, appSecret } = simulator.huawei;
  const client = createHuaweiClient({ baseUrl, vdnId, credentials: { appKey, appSecret }, fetch });
  return { dialogs: huaweiDialogs({ client, accessCode: '880086' }), line: '880086' };
}

function alibabaVendor({ simulator, fetch }: VendorAccess): DialogVendor {
  const { url: baseUrl, accessKeyId, accessKeySecret } = simulator.alibaba;
  const client = createAlibabaClient({ baseUrl, credentials: { accessKeyId, accessKeySecret }, fetch });
  return {
    // The robot expects the person to speak first, as in the vendor's sample.
    dialogs: alibabaDialogs({ client, instanceId: 'instance-1', firstWords: '是的', assumeTurns: true }),
    line: '999000000100',
  };
}
