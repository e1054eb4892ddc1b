import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { asReceived } from '../testing/as-received.js';
import type { ReceivedRequest } from '../types.js';
import { authorizationPrefix, canonicalize, signatureOf, signingKeyOf } from './canonicalize.js';
import { huaweiC2 } from './scheme.js';

const credentials = { accessKey: 'AKEXAMPLE', secretKey: 'secret-1' };
const signedAt = new Date('2026-01-02T03:04:05Z');
const host = 'cec.example.com:28443';
const path = '/rest/v1/campaigns/25';
const signed = huaweiC2.sign(
  { method: 'POST', url: `${path}?name=a&status=2`, host, headers: { locale: 'zh_CN' }, body: '{"a":1}' },
  credentials,
  { now: () => signedAt },
);
const received = asReceived(signed, 'POST', path);
const verify = (request: ReceivedRequest) => huaweiC2.verify(request, credentials);
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

function withHeaders(headers: Record<string, string | string[] | undefined>): ReceivedRequest {
  return { ...received, headers: { ...signed.headers, ...headers } };
}

/** A right signature over whatever headers and time it is given. */
function signedOver(headers: Record<string, string>, time = '2026-01-02T03:04:05Z'): ReceivedRequest {
  const canonical = canonicalize({
    method: 'POST',
    path,
    parameters: [],
    signedNames: Object.keys(headers).sort(),
    headers,
    body: new Uint8Array(),
  });
  const prefix = authorizationPrefix(credentials.accessKey, time, canonical.signedHeaders);
  const signature = signatureOf(canonical, signingKeyOf(prefix, credentials.secretKey));
  return asReceived(
    { query: '', headers: { ...headers, authorization: `${prefix}/${signature}` }, body: undefined },
    'POST',
    path,
  );
}

describe('what arrives', () => {
  it.each([
    ['in another order of the query', { url: `${path}?status=2&name=a` }],
    ['with another spelling of the query', { url: `${path}?%6eame=%61&&status=2&` }],
    ['with a fragment, which is not sent', { url: `${path}?name=a&status=2#top` }],
  ])('may be %s', (_, change) => expect(verify({ ...received, ...change })).toEqual({ ok: true }));

  it('may hold the host in the URL only', () => {
    const request = withHeaders({ host: undefined });
    expect(verify({ ...request, url: `https://${host}${received.url}` })).toEqual({ ok: true });
    expect(verify({ ...request, url: `https://cec.example.com${received.url}` })).toEqual(
      refusal('signature_mismatch', 'Authorization'),
    );
    expect(verify(request)).toEqual(refusal('missing_header', 'host'));
  });

  it('may come as Headers, with others beside the signed ones', () => {
    const headers = new Headers({ ...signed.headers, accept: '*/*' });
    expect(verify({ ...received, headers })).toEqual({ ok: true });
  });

  it.each([
    ['another path', { url: `/rest/v1/campaigns/26?${signed.query}` }, 'signature_mismatch', 'Authorization'],
    [
      'a path escaped anew',
      { url: `/rest/v1/c%61mpaigns/25?${signed.query}` },
      'signature_mismatch',
      'Authorization',
    ],
    ['a raw path', { url: `/是?${signed.query}` }, 'malformed_parameter', 'path'],
    ['a broken query', { url: `${received.url}&a=%` }, 'malformed_parameter', 'query'],
    ['a parameter twice', { url: `${received.url}&name=a` }, 'malformed_parameter', 'name'],
    ['another parameter', { url: `${received.url}&a=` }, 'signature_mismatch', 'Authorization'],
    ['no query', { url: path }, 'signature_mismatch', 'Authorization'],
    ['another method', { method: 'PUT' }, 'signature_mismatch', 'Authorization'],
    ['another body', { body: Buffer.from('{"a":2}') }, 'signature_mismatch', 'Authorization'],
    ['no body', { body: new Uint8Array() }, 'signature_mismatch', 'Authorization'],
  ])('must not have %s', (_, change, reason, subject) => {
    expect(verify({ ...received, ...change })).toEqual(refusal(reason, subject));
  });
});

describe('Authorization', () => {
  it('must be there, once', () => {
    const value = signed.headers.authorization as string;
    expect(verify(withHeaders({ authorization: undefined }))).toEqual(
      refusal('missing_header', 'Authorization'),
    );
    expect(verify(withHeaders({ authorization: '' }))).toEqual(refusal('missing_header', 'Authorization'));
    expect(verify(withHeaders({ authorization: [value, value] }))).toEqual(
      refusal('malformed_header', 'Authorization'),
    );
  });

  it.each([
    ['unsupported_algorithm', (text: string) => text.replace('auth-v2', 'auth-v1')],
    ['unsupported_algorithm', (text: string) => text.replace('auth', 'AUTH')],
    ['unknown_account', (text: string) => text.replace('AKEXAMPLE', 'OTHER')],
    ['malformed_header', (text: string) => `Bearer ${text}`],
    ['malformed_header', (text: string) => text.replace(/\/[0-9a-f]+$/, '')],
    ['malformed_header', (text: string) => text.replace('host;locale', 'locale;host')],
    ['malformed_header', (text: string) => text.replace('host;locale', 'Host;locale')],
    ['malformed_header', (text: string) => text.replace('host;locale', 'host;host;locale')],
    ['malformed_header', (text: string) => text.replace('host;locale', 'host;;locale')],
    ['malformed_header', (text: string) => text.replace('Z/', '.000Z/')],
    ['signature_mismatch', (text: string) => text.slice(0, -1)],
    ['signature_mismatch', (text: string) => text.replace(/[0-9a-f]+$/, (hex) => hex.toUpperCase())],
    ['signature_mismatch', (text: string) => text.replace('05Z', '06Z')],
    ['signature_mismatch', (text: string) => text.replace('host;locale', 'host')],
  ])('is refused as %s', (reason, change) => {
    const authorization = change(signed.headers.authorization as string);
    expect(authorization).not.toBe(signed.headers.authorization);
    expect(verify(withHeaders({ authorization }))).toEqual(refusal(reason, 'Authorization'));
  });

  it('must have signed the host', () => {
    expect(verify(signedOver({ host }))).toEqual({ ok: true });
    expect(verify(signedOver({ locale: 'zh_CN' }))).toEqual(refusal('signature_mismatch', 'host'));
  });

  it.each(['2026-02-30T00:00:00Z', '20260102T030405Z', '1767323045', '2026-01-02T03:04:05+00:00'])(
    'must not hold the rightly signed time %s',
    (time) => expect(verify(signedOver({ host }, time))).toEqual(refusal('malformed_header', 'Authorization')),
  );
});

describe('a signed header', () => {
  it('must be there, once', () => {
    expect(verify(withHeaders({ locale: undefined }))).toEqual(refusal('missing_header', 'locale'));
    expect(verify(withHeaders({ locale: ['zh_CN', 'zh_CN'] }))).toEqual(refusal('malformed_header', 'locale'));
    expect(verify(withHeaders({ locale: 'en_US' }))).toEqual(refusal('signature_mismatch', 'Authorization'));
  });

  it('must not pass for a look-alike of its low bytes', () => {
    const lookAlike = [...'zh_CN'].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 256)).join('');
    expect(verify(withHeaders({ locale: lookAlike }))).toEqual(refusal('signature_mismatch', 'Authorization'));
  });
});

it('checks the time only on demand, and then both ways', () => {
  const after = (seconds: number, maxSkewSeconds?: number) =>
    huaweiC2.verify(received, credentials, {
      now: () => new Date(signedAt.getTime() + seconds * 1000),
      ...(maxSkewSeconds === undefined ? {} : { maxSkewSeconds }),
    });
  expect(after(1e8)).toEqual({ ok: true });
  expect([after(60, 60), after(-60, 60)]).toEqual([{ ok: true }, { ok: true }]);
  expect(after(61, 60)).toEqual(refusal('expired', 'Authorization'));
  expect(after(-61, 60)).toEqual(refusal('from_the_future', 'Authorization'));
});

describe('explain', () => {
  it('shows what the signature would be over the host where there is none', () => {
    const explanation = huaweiC2.explain(withHeaders({ authorization: undefined }), credentials);
    expect(explanation.receivedSignature).toBeUndefined();
    expect(explanation.steps.find(({ name }) => name === 'signedHeaders')?.value).toBe('host');
    expect(explanation.expectedSignature).toMatch(/^[0-9a-f]{64}$/);
    expect(explanation.verification).toEqual(refusal('missing_header', 'Authorization'));
  });

  it('stops where a canonical request cannot be made', () => {
    const explanation = huaweiC2.explain({ ...received, url: '/?a=%' }, credentials);
    expect(explanation).toMatchObject({
      steps: [],
      expectedSignature: '',
      verification: { subject: 'query' },
    });
  });
});
