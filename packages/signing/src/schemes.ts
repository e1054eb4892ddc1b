import { alibabaAcs3 } from './alibaba-acs3/scheme.js';
import { alibabaRpcV1 } from './alibaba-rpc-v1/scheme.js';
import { huaweiC2 } from './huawei-c2/scheme.js';
import { laafficMd5 } from './laaffic-md5/scheme.js';
import { nxcloudDigest } from './nxcloud-digest/scheme.js';

/** Every scheme under its name. */
export const schemes = Object.freeze({
  'alibaba-rpc-v1': alibabaRpcV1,
  'alibaba-acs3': alibabaAcs3,
  'nxcloud-digest': nxcloudDigest,
  'laaffic-md5': laafficMd5,
  'huawei-c2': huaweiC2,
});

export type SchemeName = keyof typeof schemes;
