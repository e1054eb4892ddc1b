import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { asReceived } from '../testing/as-received.js';
import type { ReceivedRequest, SignedRequest } from '../types.js';
import { algorithm, canonicalize, signatureOf } from './canonicalize.js';
import { alibabaAcs3 } from './scheme.js';
import type { AlibabaAcs3Request } from './sign.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const signedAt = new Date('2024-01-02T03:04:05Z');
const now = () => signedAt;
const unsigned: AlibabaAcs3Request = {
  method: 'POST',
  host: 'outboundbot.cn-shanghai.aliyuncs.com',
  action: 'Dialogue',
  version: '2019-12-26',
  query: { CalledNumber: '135****4353', Utterance: '是的 ~' },
  contentType: 'application/json',
  body: '{"a":1}',
};
const signed = alibabaAcs3.sign(unsigned, credentials, { now, nonce: () => 'n-1' });
const received = asReceived(signed);
const verify = (request: ReceivedRequest) => alibabaAcs3.verify(request, credentials, { now });
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

function withHeaders(headers: Record<string, string | string[] | undefined>): ReceivedRequest {
  return { ...received, headers: { ...signed.headers, ...headers } };
}

type SignedHeader = readonly [name: string, value: string];

/** Signs whatever headers it is given, as a client with rules of its own would. */
function signedOver(headers: SignedHeader[], sent: Record<string, string> = {}): ReceivedRequest {
  const { signedHeaders, stringToSign } = canonicalize({
    method: 'POST',
    path: '/',
    parameters: [],
    encoding: 'utf8',
    signedNames: headers.map(([name]) => name),
    headers: Object.fromEntries(headers),
    hashedPayload: emptyHash,
  });
  const signature = signatureOf(stringToSign, credentials.accessKeySecret);
  const authorization = `${algorithm} Credential=testid,SignedHeaders=${signedHeaders},Signature=${signature}`;
  return asReceived({
    query: '',
    headers: { ...Object.fromEntries(headers), ...sent, authorization },
    body: undefined,
  });
}

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const minimal: SignedHeader[] = [
  ['x-acs-content-sha256', emptyHash],
  ['x-acs-date', '2024-01-02T03:04:05Z'],
  ['x-acs-signature-nonce', 'n-1'],
];

describe('which headers are signed', () => {
  it('is the caller’s choice beyond the required ones', () => {
    expect(verify(signedOver(minimal))).toEqual({ ok: true });
    expect(verify(signedOver([['accept', 'application/json'], ...minimal]))).toEqual({ ok: true });
    expect(verify(signedOver(minimal, { accept: 'application/json', 'user-agent': 'x' }))).toEqual({
      ok: true,
    });
  });

  it.each(['host', 'content-type', 'x-acs-action', 'x-acs-anything'])(
    'must include a %s that is there',
    (name) => {
      expect(verify(signedOver(minimal, { [name]: 'value' }))).toEqual(refusal('signature_mismatch', name));
    },
  );

  it('must not include one that is not there', () => {
    const request = withHeaders({ 'content-type': undefined });
    expect(verify(request)).toEqual(refusal('missing_header', 'content-type'));
  });

  it.each([
    'host;x-acs-date;x-acs-content-sha256',
    'Host;x-acs-date',
    'host;host;x-acs-date',
    'host;;x-acs-date',
    'host x-acs-date',
  ])('must be a sorted list of distinct lower-case names: %s', (list) => {
    const authorization = signed.headers.authorization?.replace(
      /SignedHeaders=[^,]*/,
      `SignedHeaders=${list}`,
    );
    expect(verify(withHeaders({ authorization }))).toEqual(refusal('malformed_header', 'Authorization'));
  });

  it('may have one with several values, which are sorted', () => {
    const several: SignedHeader[] = [...minimal, ['x-acs-tag', 'a,b']];
    const request = signedOver(several);
    expect(verify({ ...request, headers: { ...request.headers, 'x-aCs-tAg': ['b', ' a'] } })).toEqual({
      ok: true,
    });
  });

  it('must not have one that poses as two', () => {
    const request = signedOver([...minimal, ['x-acs-tag', 'a\nx-acs-zone:b']]);
    expect(verify(request)).toEqual(refusal('malformed_header', 'x-acs-tag'));
  });
});

describe('what arrives', () => {
  it('may hold the host in the URL only', () => {
    const { host, ...headers } = signed.headers;
    const request = { ...received, headers };
    expect(verify({ ...request, url: `https://${host}${received.url}` })).toEqual({ ok: true });
    expect(verify({ ...request, url: `https://example.com${received.url}` })).toEqual(
      refusal('signature_mismatch', 'Authorization'),
    );
    expect(verify(request)).toEqual(refusal('missing_header', 'host'));
  });

  it('may come as Headers', () =>
    expect(verify({ ...received, headers: new Headers(signed.headers) })).toEqual({ ok: true }));

  it('may be escaped in another way', () => {
    const url = `/?${signed.query.replaceAll('%2A', '*').replaceAll('%20', '+').replaceAll('%E6', '%e6')}`;
    expect(url).not.toBe(received.url);
    expect(verify({ ...received, url })).toEqual({ ok: true });
  });

  it.each([
    ['another path', { url: `/other?${signed.query}` }, 'signature_mismatch', 'Authorization'],
    ['a broken path', { url: `/%zz?${signed.query}` }, 'malformed_parameter', 'path'],
    ['a raw path', { url: `/是?${signed.query}` }, 'malformed_parameter', 'path'],
    ['a broken query', { url: `${received.url}&A=%` }, 'malformed_parameter', 'query'],
    ['a parameter twice', { url: `${received.url}&Utterance=1` }, 'malformed_parameter', 'Utterance'],
    ['another method', { method: 'GET' }, 'signature_mismatch', 'Authorization'],
    ['another body', { body: Buffer.from('{"a":2}') }, 'body_mismatch', 'x-acs-content-sha256'],
    ['no body', { body: new Uint8Array() }, 'body_mismatch', 'x-acs-content-sha256'],
  ])('must not have %s', (_, change, reason, subject) => {
    expect(verify({ ...received, ...change })).toEqual(refusal(reason, subject));
  });

  it('covers bodies that are not UTF-8 byte by byte', () => {
    const withBody = (...bytes: number[]) => ({ ...unsigned, body: Uint8Array.from(bytes) });
    const binary = alibabaAcs3.sign(withBody(0xff, 0xfe), credentials, { now });
    expect(verify(asReceived(binary))).toEqual({ ok: true });
    expect(verify({ ...asReceived(binary), body: Uint8Array.from([0xff, 0xff]) })).toMatchObject({
      reason: 'body_mismatch',
    });
  });
});

describe('the vendor’s headers', () => {
  it.each([
    ['authorization', 'Authorization'],
    ['x-acs-content-sha256', 'x-acs-content-sha256'],
    ['x-acs-date', 'x-acs-date'],
    ['x-acs-signature-nonce', 'x-acs-signature-nonce'],
  ])('%s must be there, once', (name, subject) => {
    const value = signed.headers[name] as string;
    expect(verify(withHeaders({ [name]: undefined }))).toEqual(refusal('missing_header', subject));
    expect(verify(withHeaders({ [name]: '' }))).toEqual(refusal('missing_header', subject));
    expect(verify(withHeaders({ [name]: [value, value] }))).toEqual(refusal('malformed_header', subject));
    expect(verify(withHeaders({ [name.toUpperCase()]: value }))).toEqual(refusal('malformed_header', subject));
  });

  it.each([
    ['unsupported_algorithm', (text: string) => text.replace('ACS3-HMAC-SHA256', 'ACS3-HMAC-SM3')],
    ['unsupported_algorithm', (text: string) => text.replace('ACS3', 'acs3')],
    ['unknown_account', (text: string) => text.replace('testid', 'otherid')],
    ['malformed_header', (text: string) => text.replaceAll(',', ', ')],
    ['malformed_header', (text: string) => text.replace(/,Signature=.*/, '')],
    ['malformed_header', () => 'Bearer token'],
    ['signature_mismatch', (text: string) => text.slice(0, -1)],
    ['signature_mismatch', (text: string) => text.replace(/[0-9a-f]+$/, (hex) => hex.toUpperCase())],
    ['signature_mismatch', (text: string) => text.replace(/[0-9a-f]+$/, (hex) => `zz${hex.slice(2)}`)],
  ])('Authorization is refused as %s', (reason, change) => {
    const authorization = change(signed.headers.authorization as string);
    expect(authorization).not.toBe(signed.headers.authorization);
    expect(verify(withHeaders({ authorization }))).toEqual(refusal(reason, 'Authorization'));
  });

  it('x-acs-date must be of the documented form, even rightly signed', () => {
    const dated = minimal.map(
      ([name, value]): SignedHeader => [name, name === 'x-acs-date' ? `${value}abc` : value],
    );
    expect(verify(signedOver(dated))).toEqual(refusal('malformed_header', 'x-acs-date'));
  });

  it('x-acs-security-token must be that of the credentials', () => {
    const temporary = { ...credentials, securityToken: 'CAIS+test/token==' };
    const withToken = alibabaAcs3.sign(unsigned, temporary, { now });
    expect(withToken.headers).toMatchObject({
      'x-acs-security-token': 'CAIS+test/token==',
      'x-acs-accesskey-id': 'testid',
    });
    const verifyBy = (sent: SignedRequest, by: typeof credentials & { securityToken?: string }) =>
      alibabaAcs3.verify(asReceived(sent), by, { now });
    expect(verifyBy(withToken, temporary)).toEqual({ ok: true });
    expect(verifyBy(signed, temporary)).toEqual(refusal('missing_security_token', 'x-acs-security-token'));
    expect(verifyBy(withToken, credentials)).toEqual(
      refusal('security_token_mismatch', 'x-acs-security-token'),
    );
    expect(verifyBy(withToken, { ...temporary, securityToken: 'other' })).toEqual(
      refusal('security_token_mismatch', 'x-acs-security-token'),
    );
  });

  it('may be 15 minutes old or early', () => {
    const after = (seconds: number) =>
      alibabaAcs3.verify(received, credentials, { now: () => new Date(signedAt.getTime() + seconds * 1000) });
    expect([after(900), after(-900)]).toEqual([{ ok: true }, { ok: true }]);
    expect(after(901)).toEqual(refusal('expired', 'x-acs-date'));
    expect(after(-901)).toEqual(refusal('from_the_future', 'x-acs-date'));
  });
});

describe('explain', () => {
  it('shows what the signature would be where there is none', () => {
    const { authorization: _, ...headers } = signed.headers;
    const explanation = alibabaAcs3.explain({ ...received, headers }, credentials, { now });
    expect(explanation.receivedSignature).toBeUndefined();
    expect(signed.headers.authorization).toContain(explanation.expectedSignature);
    expect(explanation.verification).toEqual(refusal('missing_header', 'Authorization'));
  });

  it('stops where a canonical request cannot be made', () => {
    const explanation = alibabaAcs3.explain({ ...received, url: '/?A=%' }, credentials, { now });
    expect(explanation).toMatchObject({ expectedSignature: '', verification: { subject: 'query' } });
    expect(explanation.steps.map(({ name }) => name)).toEqual(['hashedPayload']);
  });
});
