export type { NxcloudCredentials } from './account.js';
export type { NxcloudAlgorithm } from './canonicalize.js';
export { explain } from './explain.js';
export { type NxcloudRequest, type NxcloudSigningContext, sign } from './sign.js';
export { type NxcloudVerifyOptions, verify } from './verify.js';
