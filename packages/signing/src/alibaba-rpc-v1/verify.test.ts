import { describe, expect, it } from 'vitest';
import {
  credentials,
  get,
  joined,
  now,
  ordinary,
  post,
  signedAt,
  withSignature,
} from '../testing/reference-rpc-v1.js';
import type { ReceivedRequest } from '../types.js';
import { alibabaRpcV1 } from './scheme.js';

const verify = (request: ReceivedRequest) => alibabaRpcV1.verify(request, credentials, { now });
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

describe('what is refused before the signature is looked at', () => {
  it.each(['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'])(
    '%s is absent or empty',
    (name) => {
      const { [name]: _, ...others } = ordinary;
      expect(verify(post(joined(withSignature(others))))).toEqual(refusal('missing_parameter', name));
      expect(verify(post(joined(withSignature({ ...ordinary, [name]: '' }))))).toEqual(
        refusal('missing_parameter', name),
      );
    },
  );

  it('Signature is absent', () =>
    expect(verify(post(joined(ordinary)))).toEqual(refusal('missing_parameter', 'Signature')));

  it.each([
    ['unsupported_algorithm', 'SignatureMethod', 'HMAC-SHA256'],
    ['unsupported_algorithm', 'SignatureVersion', '2.0'],
    ['unknown_account', 'AccessKeyId', 'otherid'],
  ])('%s: %s', (reason, name, value) => {
    expect(verify(post(joined(withSignature({ ...ordinary, [name]: value }))))).toEqual(refusal(reason, name));
  });

  it('the security token does not match the credentials', () => {
    const temporary = { ...credentials, securityToken: 'CAIS+test/token==' };
    const plain = post(joined(withSignature(ordinary)));
    const withToken = (token: string) => post(joined(withSignature({ ...ordinary, SecurityToken: token })));
    expect(alibabaRpcV1.verify(plain, temporary, { now })).toEqual(
      refusal('missing_security_token', 'SecurityToken'),
    );
    expect(alibabaRpcV1.verify(withToken('other'), temporary, { now })).toEqual(
      refusal('security_token_mismatch', 'SecurityToken'),
    );
    expect(alibabaRpcV1.verify(withToken('any'), credentials, { now })).toEqual(
      refusal('security_token_mismatch', 'SecurityToken'),
    );
    expect(alibabaRpcV1.verify(withToken('CAIS+test/token=='), temporary, { now })).toEqual({ ok: true });
  });
});

describe('the signature', () => {
  const signed = withSignature(ordinary);

  it.each([
    ['shortened', (text: string) => text.slice(0, -1)],
    ['lengthened', (text: string) => `${text}=`],
    ['in the URL-safe alphabet', (text: string) => text.replaceAll('/', '_').replaceAll('+', '-')],
    [
      'with look-alikes of its bytes',
      (text: string) => text.replace(/[A-Za-z]/, (c) => String.fromCharCode(c.charCodeAt(0) + 256)),
    ],
    ['surrounded by space', (text: string) => ` ${text}`],
  ])('must not be %s', (_, change) => {
    const { Signature = '' } = signed;
    const changed = change(Signature);
    expect(changed).not.toBe(Signature);
    expect(verify(post(joined({ ...signed, Signature: changed })))).toEqual(
      refusal('signature_mismatch', 'Signature'),
    );
  });
});

describe('skew', () => {
  const request = post(joined(withSignature(ordinary)));
  const after = (seconds: number, maxSkewSeconds?: number) =>
    alibabaRpcV1.verify(request, credentials, {
      now: () => new Date(signedAt.getTime() + seconds * 1000),
      ...(maxSkewSeconds === undefined ? {} : { maxSkewSeconds }),
    });

  it('is 15 minutes in either direction unless told otherwise', () => {
    expect(after(900)).toEqual({ ok: true });
    expect(after(901)).toEqual(refusal('expired', 'Timestamp'));
    expect(after(-900)).toEqual({ ok: true });
    expect(after(-901)).toEqual(refusal('from_the_future', 'Timestamp'));
  });

  it('can be narrowed to the same second and switched off', () => {
    expect(after(0.9, 0)).toEqual({ ok: true });
    expect(after(1, 0)).toEqual(refusal('expired', 'Timestamp'));
    expect(after(-1, 0)).toEqual(refusal('from_the_future', 'Timestamp'));
    expect(after(1e9, Number.POSITIVE_INFINITY)).toEqual({ ok: true });
  });

  it.each([Number.NaN, -1])('cannot be %s', (maximum) => expect(() => after(0, maximum)).toThrow(TypeError));

  it('is measured with the machine’s clock by default', () =>
    expect(alibabaRpcV1.verify(request, credentials)).toEqual(refusal('expired', 'Timestamp')));

  it('only concerns genuine requests', () => {
    const old = post(joined({ ...withSignature(ordinary), Action: 'Other' }));
    expect(alibabaRpcV1.verify(old, credentials)).toEqual(refusal('signature_mismatch', 'Signature'));
  });
});

it('explains a request that is too broken to have a signature', () => {
  expect(alibabaRpcV1.explain(get('A=%'), credentials, { now })).toEqual({
    scheme: 'alibaba-rpc-v1',
    steps: [],
    expectedSignature: '',
    receivedSignature: undefined,
    verification: refusal('malformed_parameter', 'query'),
  });
});
