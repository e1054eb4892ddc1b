import type { SigningScheme } from '../types.js';
import type { NxcloudCredentials } from './account.js';
import { explain } from './explain.js';
import { type NxcloudRequest, type NxcloudSigningContext, sign } from './sign.js';
import { type NxcloudVerifyOptions, verify } from './verify.js';

/**
 * NXCloud Callbot v3: a plain MD5 or SHA-256 over secret, body, time, request id and account. Covers the body's exact
 * bytes and the headers `createTs`, `requestID` and `uuid`; not the method, the URL or the `algorithm` header.
 * That responses and callbacks are signed over their own body and time is inferred; the vendor only refers to the rule.
 * Source: https://github.com/nxtele/http-api-document/wiki/Callbot-API-authorization
 */
export const nxcloudDigest: SigningScheme<
  NxcloudRequest,
  NxcloudCredentials,
  NxcloudSigningContext,
  NxcloudVerifyOptions
> = { name: 'nxcloud-digest', sign, verify, explain };
