import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import type { ReceivedRequest } from '../types.js';

export const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
export const signedAt = new Date('2024-01-02T03:04:05Z');
export const now = () => signedAt;
export const form = { 'content-type': 'application/x-www-form-urlencoded' };

export const ordinary: Record<string, string> = {
  AccessKeyId: 'testid',
  Action: 'Dialogue',
  CalledNumber: '135****4353',
  Format: 'JSON',
  SignatureMethod: 'HMAC-SHA1',
  SignatureNonce: 'n-1',
  SignatureVersion: '1.0',
  Timestamp: '2024-01-02T03:04:05Z',
  Utterance: "好的 ~!'()",
};

export const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The vendor's rule, written a second time and as plainly as possible. */
export function withSignature(parameters: Record<string, string>, method = 'POST'): Record<string, string> {
  const query = Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name] as string)}`)
    .join('&');
  const key = `${credentials.accessKeySecret}&`;
  const signature = createHmac('sha1', key)
    .update(`${method}&%2F&${encode(query)}`)
    .digest('base64');
  return { ...parameters, Signature: signature };
}

export function joined(
  parameters: Record<string, string>,
  encoder: (text: string) => string = encode,
): string {
  return Object.entries(parameters)
    .map((pair) => pair.map(encoder).join('='))
    .join('&');
}

export function post(
  body: string | Uint8Array,
  headers: ReceivedRequest['headers'] = form,
  query = '',
): ReceivedRequest {
  return { method: 'POST', url: `/${query && `?${query}`}`, headers, body: Buffer.from(body) };
}

export function get(query: string): ReceivedRequest {
  return { method: 'GET', url: `/?${query}`, headers: {}, body: new Uint8Array() };
}
