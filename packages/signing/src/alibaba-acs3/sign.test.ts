import { describe, expect, it } from 'vitest';
import { asReceived } from '../testing/as-received.js';
import { alibabaAcs3 } from './scheme.js';
import type { AlibabaAcs3Request } from './sign.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const unsigned: AlibabaAcs3Request = {
  method: 'POST',
  host: 'outboundbot.cn-shanghai.aliyuncs.com',
  action: 'Dialogue',
  version: '2019-12-26',
};
const sign = (change: object) =>
  alibabaAcs3.sign({ ...unsigned, ...change } as AlibabaAcs3Request, credentials);

describe('refuses with a TypeError', () => {
  it.each([
    ['request.host', { host: 'example.com\r\nx-acs-evil: 1' }],
    ['request.host', { host: '' }],
    ['request.action', { action: 'A\nB' }],
    ['request.version', { version: undefined }],
    ['request.contentType', { contentType: 'text/plain\n' }],
    ['request.contentType', { body: '{}' }],
    ['request.path', { path: 'no-slash' }],
    ['request.path', { path: '/a?b=c' }],
    ['request.path', { path: '/%zz' }],
    ['request.path', { path: '/是' }],
    ['request.query.A', { query: { A: 1 } }],
    ['request.headers.accept', { headers: { accept: 'application/json' } }],
    ['request.headers.X-Acs-Date', { headers: { 'X-Acs-Date': '2024-01-02T03:04:05Z' } }],
    ['request.headers.x-acs-b', { headers: { 'X-Acs-B': '1', 'x-acs-b': '2' } }],
    ['request.headers.x-acs-b', { headers: { 'x-acs-b': '是' } }],
    ['request.headers.x-acs-b', { headers: { 'x-acs-b': ' b' } }],
  ])('an unusable %s', (field, change) => {
    expect(() => sign(change)).toThrow(TypeError);
    expect(() => sign(change)).toThrow(`${field} `);
  });

  it('an unusable nonce', () =>
    expect(() => alibabaAcs3.sign(unsigned, credentials, { nonce: () => '' })).toThrow(TypeError));
});

it('encodes path segments anew and keeps their bounds', () => {
  const signed = sign({ path: '/a*b/%7e%2F+/' });
  const explanation = alibabaAcs3.explain({ ...asReceived(signed), url: '/a*b/%7e%2F+/' }, credentials);
  const canonicalRequest = explanation.steps.find(({ name }) => name === 'canonicalRequest')?.value;
  expect(canonicalRequest?.split('\n')[1]).toBe('/a%2Ab/~%2F%2B/');
  expect(explanation.verification).toEqual({ ok: true });
});

it('sorts further headers in among its own', () => {
  const { headers } = sign({ headers: { 'X-Acs-Credentials-Provider': 'static_ak', 'x-acs-zone': 'z' } });
  expect(headers.authorization).toContain(
    'SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date;x-acs-signature-nonce;x-acs-version;x-acs-zone,',
  );
});

it('draws a fresh nonce', () => {
  const nonces = [1, 2].map(() => sign({}).headers['x-acs-signature-nonce']);
  expect(nonces[0]).not.toBe(nonces[1]);
});
