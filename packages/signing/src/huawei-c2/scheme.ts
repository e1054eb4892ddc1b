import type { SigningScheme } from '../types.js';
import type { HuaweiC2Credentials } from './credentials.js';
import { explain } from './explain.js';
import { type HuaweiC2Request, sign } from './sign.js';
import { verify } from './verify.js';

/**
 * Huawei Cloud CEC's C2 signature, `auth-v2`: HMAC-SHA256 under a key made of account, time and header names. Covers the
 * method, the path, the query, the body and the headers that it lists, `host` at least.
 * The algorithm is read from Huawei's own demo client; that today's manual, which shows it as a picture, means the same is
 * inferred. Source: https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0003.html
 */
export const huaweiC2: SigningScheme<HuaweiC2Request, HuaweiC2Credentials> = {
  name: 'huawei-c2',
  sign,
  verify,
  explain,
};
