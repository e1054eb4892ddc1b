import { nxcloudDigest, type ReceivedRequest, type Verification } from '@outdial/signing';
import { describe, expect, it } from 'vitest';
import { openWebhook, type ReceivedWebhook, webhookHeader } from './index.js';

const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
const phone = '999000000001';
const body = new TextEncoder().encode(`{"phone":"${phone}","id":1234567890123456789}`);
const { headers } = nxcloudDigest.sign({ body }, credentials, { nonce: () => 'delivery-1' });

const verify = (request: ReceivedRequest): Verification => nxcloudDigest.verify(request, credentials);
const open = (changes: object) =>
  openWebhook('example', { headers, body, ...changes } as ReceivedWebhook, verify);

class OwnBytes extends Uint8Array {}

describe('openWebhook', () => {
  it.each<[title: string, body: Uint8Array]>([
    ['a Uint8Array', body],
    ['a Buffer', Buffer.from(body)],
    ['an array of a class of its own', new OwnBytes(body)],
    ['a part of a larger buffer', new Uint8Array([0, ...body, 0]).subarray(1, -1)],
  ])('takes %s, and keeps long numbers exact', (_title, bytes) => {
    expect(open({ body: bytes })).toEqual({ phone, id: '1234567890123456789' });
  });

  it.each<[title: string, body: unknown]>([
    ['text', new TextDecoder().decode(body)],
    ['a parsed body', { phone }],
    ['an ArrayBuffer', body.buffer],
    ['nothing', undefined],
  ])('says that %s is no raw body', (_title, given) => {
    expect(() => open({ body: given })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        setting: 'body',
        message: expect.stringContaining('raw bytes'),
      }),
    );
  });

  it.each<[title: string, headers: unknown]>([
    ['nothing', undefined],
    ['a list of names and values in turn', Object.entries(headers).flat()],
    ['numbers', { ...headers, 'content-length': 5 }],
  ])('says that %s are no headers', (_title, given) => {
    expect(() => open({ headers: given })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting: 'headers' }),
    );
  });

  it.each<[title: string, credentials: unknown, setting: string]>([
    ['missing', undefined, 'credentials'],
    ['empty', { uuid: 'account-1', secretKey: '' }, 'credentials.secretKey'],
  ])('says that credentials are %s', (_title, keys, setting) => {
    const wrong = (request: ReceivedRequest) => nxcloudDigest.verify(request, keys as typeof credentials);
    expect(() => openWebhook('example', { headers, body }, wrong)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    );
  });

  it.each(['[1]', '"text"', '{"phone":', '\xff'])('refuses the signed body %j as malformed', (text) => {
    const bytes = Buffer.from(text, 'latin1');
    const signed = nxcloudDigest.sign({ body: bytes }, credentials);
    expect(() => open({ headers: signed.headers, body: bytes })).toThrow(
      expect.objectContaining({ name: 'WebhookError', reason: 'malformed_body' }),
    );
  });
});

describe('webhookHeader', () => {
  it.each<[title: string, headers: ReceivedWebhook['headers']]>([
    ['Node’s headers', { requestid: 'delivery-1' }],
    ['lists', { requestID: ['delivery-1'] }],
    ['Headers', new Headers({ requestID: 'delivery-1' })],
    ['HTTP/2 headers', { ':method': 'POST', requestid: ' delivery-1 ' }],
    ['values that no Headers object takes', { 'x-name': '名', RequestId: 'delivery-1' }],
  ])('reads %s', (_title, given) => {
    expect(webhookHeader(given, 'requestID')).toBe('delivery-1');
  });

  it('finds nothing where nothing is', () => {
    expect(webhookHeader({ other: 'x' }, 'requestID')).toBeUndefined();
  });
});
