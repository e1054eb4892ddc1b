import { describe, expect, it } from 'vitest';
import { vectorFiles } from '../testing/vector-files.js';
import { signingKeyOf } from './canonicalize.js';
import { huaweiC2 } from './scheme.js';
import type { HuaweiC2Request } from './sign.js';

const credentials = { accessKey: 'AKEXAMPLE', secretKey: 'secret-1' };
const unsigned: HuaweiC2Request = { method: 'POST', url: '/rest/v1/tasks', host: 'cec.example.com:28443' };
const sign = (change: object) => huaweiC2.sign({ ...unsigned, ...change } as HuaweiC2Request, credentials);

describe('refuses with a TypeError', () => {
  it.each([
    ['request.method', { method: 'post' }],
    ['request.method', { method: 'GET\n/other' }],
    ['request.host', { host: 'example.com\r\nx-evil: 1' }],
    ['request.host', { host: '' }],
    ['request.url', { url: 'https://cec.example.com/rest' }],
    ['request.url', { url: 'rest' }],
    ['request.url', { url: '/是' }],
    ['request.url', { url: '/a b' }],
    ['request.url', { url: '/a/../b' }],
    ['request.url', { url: '/a/%2E./b' }],
    ['request.url', { url: '/a\\b' }],
    ['request.url', { url: '/%zz' }],
    ['request.url', { url: '/a#b' }],
    ['request.url', { url: '/a?b=%' }],
    ['request.url', { url: '/a?b=是' }],
    ['request.url', { url: '/a?b=1&b=2' }],
    ['request.url', { url: '/a?b=1#c' }],
    ['request.headers.Host', { headers: { Host: 'example.com' } }],
    ['request.headers.Authorization', { headers: { Authorization: 'a' } }],
    ['request.headers.locale', { headers: { Locale: 'zh_CN', locale: 'en_US' } }],
    ['request.headers.a b', { headers: { 'a b': '1' } }],
    ['request.headers.x-tag', { headers: { 'x-tag': ' a' } }],
    ['request.headers.x-tag', { headers: { 'x-tag': undefined } }],
  ])('an unusable %s: %j', (field, change) => {
    expect(() => sign(change)).toThrow(TypeError);
    expect(() => sign(change)).toThrow(`${field} `);
  });

  it('an account with a slash, which ends it inside the header', () =>
    expect(() => huaweiC2.sign(unsigned, { ...credentials, accessKey: 'a/b' })).toThrow(
      /^credentials\.accessKey /,
    ));
});

it('answers with the query in the one spelling that everybody reads alike', () => {
  expect(sign({ url: '/a?b=1+1&%61=%7e*&c' }).query).toBe('a=~%2A&b=1%201&c=');
});

it('gives further headers in lower case, ready to be sent', () => {
  expect(sign({ headers: { 'Content-Type': 'application/json' } }).headers).toEqual({
    host: 'cec.example.com:28443',
    'content-type': 'application/json',
    authorization: expect.stringMatching(
      /^auth-v2\/AKEXAMPLE\/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\/content-type;host\/[0-9a-f]{64}$/,
    ),
  });
});

it('makes the signing key of every vector, which explain masks', () => {
  const vectors = vectorFiles.find(({ scheme }) => scheme === 'huawei-c2')?.vectors ?? [];
  for (const { credentials: given, intermediates } of vectors) {
    expect(signingKeyOf(intermediates.prefix as string, given.secretKey as string)).toBe(
      intermediates.signingKey,
    );
  }
});
