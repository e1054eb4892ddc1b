export { alibabaAcs3 } from './alibaba-acs3/scheme.js';
export type { AlibabaAcs3Request } from './alibaba-acs3/sign.js';
export type { AlibabaCredentials } from './alibaba-credentials.js';
export { alibabaRpcV1 } from './alibaba-rpc-v1/scheme.js';
export type { AlibabaRpcV1Request } from './alibaba-rpc-v1/sign.js';
export type { HuaweiC2Credentials } from './huawei-c2/credentials.js';
export { huaweiC2 } from './huawei-c2/scheme.js';
export type { HuaweiC2Request } from './huawei-c2/sign.js';
export type { LaafficCredentials } from './laaffic-md5/credentials.js';
export { laafficMd5 } from './laaffic-md5/scheme.js';
export type { LaafficRequest } from './laaffic-md5/sign.js';
export type { NxcloudCredentials } from './nxcloud-digest/account.js';
export type { NxcloudAlgorithm } from './nxcloud-digest/canonicalize.js';
export { nxcloudDigest } from './nxcloud-digest/scheme.js';
export type { NxcloudRequest, NxcloudSigningContext } from './nxcloud-digest/sign.js';
export type { NxcloudVerifyOptions } from './nxcloud-digest/verify.js';
export { percentEncode } from './percent-encode.js';
export { type SchemeName, schemes } from './schemes.js';
export type {
  Explanation,
  ReceivedRequest,
  SignedRequest,
  SigningContext,
  SigningScheme,
  Verification,
  VerificationFailure,
  VerifyOptions,
} from './types.js';
