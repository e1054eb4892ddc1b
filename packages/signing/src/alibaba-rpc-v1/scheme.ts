import type { AlibabaCredentials } from '../alibaba-credentials.js';
import type { SigningScheme } from '../types.js';
import { explain } from './explain.js';
import { type AlibabaRpcV1Request, sign } from './sign.js';
import { verify } from './verify.js';

/**
 * Alibaba Cloud's query signature of RPC products: HMAC-SHA1, `SignatureVersion=1.0` (which the vendor's newer pages
 * call V2). Covers the method and all parameters; not the host, the path or any header.
 * Source: https://help.aliyun.com/en/sdk/product-overview/rpc-mechanism
 */
export const alibabaRpcV1: SigningScheme<AlibabaRpcV1Request, AlibabaCredentials> = {
  name: 'alibaba-rpc-v1',
  sign,
  verify,
  explain,
};
