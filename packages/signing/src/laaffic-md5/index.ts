export type { LaafficCredentials } from './credentials.js';
export { explain } from './explain.js';
export { type LaafficRequest, sign } from './sign.js';
export { verify } from './verify.js';
