import type { AlibabaCredentials } from '../alibaba-credentials.js';
import type { SigningScheme } from '../types.js';
import { explain } from './explain.js';
import { type AlibabaAcs3Request, sign } from './sign.js';
import { verify } from './verify.js';

/**
 * Alibaba Cloud's V3 signature, ACS3-HMAC-SHA256. Covers the method, the path, the query, the body's hash, `host`,
 * `content-type` and every `x-acs-*` header.
 * Source: https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
 */
export const alibabaAcs3: SigningScheme<AlibabaAcs3Request, AlibabaCredentials> = {
  name: 'alibaba-acs3',
  sign,
  verify,
  explain,
};
