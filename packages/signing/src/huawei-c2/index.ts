export type { HuaweiC2Credentials } from './credentials.js';
export { explain } from './explain.js';
export { type HuaweiC2Request, sign } from './sign.js';
export { verify } from './verify.js';
