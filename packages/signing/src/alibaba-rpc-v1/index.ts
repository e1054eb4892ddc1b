export type { AlibabaCredentials } from '../alibaba-credentials.js';
export { explain } from './explain.js';
export { type AlibabaRpcV1Request, sign } from './sign.js';
export { verify } from './verify.js';
