import { digestHex } from '../digest-hex.js';

/** Lower-case hex over key, secret and time, nothing between them. UTF-8 is assumed; all samples are ASCII. */
export function signatureOf(apiKey: string, apiSecret: string, timestamp: string): string {
  return digestHex('md5', signedText(apiKey, apiSecret, timestamp));
}

export function signedText(apiKey: string, apiSecret: string, timestamp: string): string {
  return apiKey + apiSecret + timestamp;
}
