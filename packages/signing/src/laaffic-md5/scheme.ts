import type { SigningScheme } from '../types.js';
import type { LaafficCredentials } from './credentials.js';
import { explain } from './explain.js';
import { type LaafficRequest, sign } from './sign.js';
import { verify } from './verify.js';

/**
 * LAAFFIC: a plain MD5 over key, secret and time. Covers the headers `Api-Key` and `Timestamp` and nothing else: one
 * signature fits every request of its second.
 * Source: https://www.laaffic.com/zh/api
 */
export const laafficMd5: SigningScheme<LaafficRequest, LaafficCredentials> = {
  name: 'laaffic-md5',
  sign,
  verify,
  explain,
};
