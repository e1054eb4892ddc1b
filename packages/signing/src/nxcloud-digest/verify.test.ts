import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asReceived } from '../testing/as-received.js';
import type { ReceivedRequest } from '../types.js';
import { nxcloudDigest } from './scheme.js';

const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
const signedAt = new Date('2024-09-26T00:00:00Z');
const body = '{"productID":"callbot","data":"默认策略"}';
const signed = nxcloudDigest.sign({ body }, credentials, { now: () => signedAt, nonce: () => 'request-1' });
const received = asReceived(signed);
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

function withHeaders(headers: Record<string, string | string[] | undefined>): ReceivedRequest {
  return { ...received, headers: { ...signed.headers, ...headers } };
}

/** A right signature over any headers. */
function signedOver(createTs: string, requestID: string): ReceivedRequest {
  const { secretKey, uuid } = credentials;
  const input = `${secretKey}&body=${body}&createTs=${createTs}&requestID=${requestID}&uuid=${uuid}`;
  const sign = createHash('md5').update(input).digest('hex').toUpperCase();
  return withHeaders({ createTs, requestID, sign });
}

describe('the three directions', () => {
  it('request and response share the request id, each with its own time', () => {
    const response = nxcloudDigest.sign({ body: '{"retCode":0}' }, credentials, {
      now: () => new Date('2024-09-26T00:00:02Z'),
      nonce: () => signed.headers.requestID as string,
    });
    expect(response.headers).toMatchObject({ requestID: 'request-1', createTs: '1727308802' });
    expect(nxcloudDigest.verify(asReceived(response), credentials)).toEqual({ ok: true });
  });

  it.each(['MD5', 'SHA256'] as const)(
    'a callback has no algorithm header: %s is the receiver’s setting',
    (algorithm) => {
      const callback = nxcloudDigest.sign({ body }, credentials, { algorithm });
      const headers = { ...callback.headers, algorithm: undefined };
      const request = { ...asReceived(callback), headers };
      const other = algorithm === 'MD5' ? 'SHA256' : 'MD5';
      expect(nxcloudDigest.verify(request, credentials, { algorithm })).toEqual({ ok: true });
      expect(nxcloudDigest.verify(request, credentials, { algorithm: other })).toEqual(
        refusal('signature_mismatch', 'sign'),
      );
      expect(nxcloudDigest.verify(request, credentials).ok).toBe(algorithm === 'MD5');
    },
  );

  it.each(['2024-09-26 00:00:00.123', 'order/1?x=%26#1', 'a'])('%j is a request id', (requestID) => {
    expect(nxcloudDigest.verify(signedOver('1727308800', requestID), credentials)).toEqual({ ok: true });
    const ours = nxcloudDigest.sign({ body }, credentials, { nonce: () => requestID });
    expect(nxcloudDigest.verify(asReceived(ours), credentials)).toEqual({ ok: true });
  });

  it('a header counts more than the setting', () => {
    expect(nxcloudDigest.verify(received, credentials, { algorithm: 'SHA256' })).toEqual({ ok: true });
  });
});

describe('refuses', () => {
  it.each(['requestID', 'uuid', 'createTs', 'sign'])('a request without exactly one %s', (name) => {
    const value = signed.headers[name] as string;
    const verify = (headers: Record<string, string | string[] | undefined>) =>
      nxcloudDigest.verify(withHeaders(headers), credentials);
    expect(verify({ [name]: undefined })).toEqual(refusal('missing_header', name));
    expect(verify({ [name]: '' })).toEqual(refusal('missing_header', name));
    expect(verify({ [name]: [value, value] })).toEqual(refusal('malformed_header', name));
    expect(verify({ [name.toUpperCase()]: value })).toEqual(refusal('malformed_header', name));
  });

  it.each([
    ['unsupported_algorithm', 'algorithm', 'SHA-256'],
    ['unsupported_algorithm', 'algorithm', 'md5'],
    ['unsupported_algorithm', 'algorithm', 'constructor'],
    ['unsupported_algorithm', 'algorithm', ''],
    ['signature_mismatch', 'algorithm', 'SHA256', 'sign'],
    ['unknown_account', 'uuid', 'account-2'],
    ['signature_mismatch', 'requestID', 'request-2', 'sign'],
    ['signature_mismatch', 'createTs', '1727308801', 'sign'],
    ['signature_mismatch', 'sign', 'A'.repeat(32)],
    ['signature_mismatch', 'sign', (signed.headers.sign as string).toLowerCase()],
    ['signature_mismatch', 'sign', (signed.headers.sign as string).slice(1)],
  ])('as %s: %s = %j', (reason, name, value, subject = name) => {
    expect(nxcloudDigest.verify(withHeaders({ [name]: value }), credentials)).toEqual(
      refusal(reason, subject),
    );
  });

  it.each(['1727308800abc', '1727308800000', '-1', '1.7e9', '01727308800'])(
    'the rightly signed time %s as malformed',
    (createTs) => {
      expect(nxcloudDigest.verify(signedOver(createTs, 'r'), credentials)).toEqual(
        refusal('malformed_header', 'createTs'),
      );
    },
  );

  it.each(['a&b', 'é', 'a\tb', 'a\u0000'])('the rightly signed request id %j as malformed', (requestID) => {
    expect(nxcloudDigest.verify(signedOver('1727308800', requestID), credentials)).toEqual(
      refusal('malformed_header', 'requestID'),
    );
  });

  it('a body that was cut at another place of the same signed text', () => {
    // body "B&createTs=1&requestID=x", time 2, id "y"  ≡  body "B", time 1, id "x&createTs=2&requestID=y"
    const longer = nxcloudDigest.sign({ body: 'B&createTs=1&requestID=x' }, credentials, {
      now: () => new Date(2000),
      nonce: () => 'y',
    });
    const headers = { ...longer.headers, createTs: '1', requestID: 'x&createTs=2&requestID=y' };
    const recut = { ...asReceived(longer), headers, body: Buffer.from('B') };
    expect(nxcloudDigest.verify(asReceived(longer), credentials)).toEqual({ ok: true });
    expect(nxcloudDigest.verify(recut, credentials)).toEqual(refusal('malformed_header', 'requestID'));
  });
});

describe('the body', () => {
  const bodies = [
    Uint8Array.from([0x22, 0xff, 0x22]),
    Uint8Array.from([0x22, 0xfe, 0x22]),
    Buffer.from('"\ufffd"'),
  ];

  it('counts byte by byte, also where it is not UTF-8', () => {
    for (const one of bodies) {
      const request = asReceived(nxcloudDigest.sign({ body: one }, credentials));
      const passing = bodies.filter(
        (other) => nxcloudDigest.verify({ ...request, body: other }, credentials).ok,
      );
      expect(passing).toEqual([one]);
    }
  });

  it('may be large, as text or as bytes', () => {
    const text = JSON.stringify({ data: '默认策略'.repeat(50_000) });
    const context = { now: () => signedAt, nonce: () => 'large' };
    const fromText = nxcloudDigest.sign({ body: text }, credentials, context);
    const fromBytes = nxcloudDigest.sign({ body: Buffer.from(text) }, credentials, context);
    const input = `secret-1&body=${text}&createTs=1727308800&requestID=large&uuid=account-1`;
    expect(fromText.headers.sign).toBe(createHash('md5').update(input).digest('hex').toUpperCase());
    expect(fromBytes.headers.sign).toBe(fromText.headers.sign);
    expect(fromText.body).toBe(text);
  });
});

describe('time', () => {
  const after = (seconds: number, maxSkewSeconds?: number) =>
    nxcloudDigest.verify(received, credentials, {
      now: () => new Date(signedAt.getTime() + seconds * 1000),
      ...(maxSkewSeconds === undefined ? {} : { maxSkewSeconds }),
    });

  it('is not checked by default: no window is documented', () => expect(after(1e8)).toEqual({ ok: true }));

  it('is checked both ways on demand', () => {
    expect([after(60, 60), after(-60, 60)]).toEqual([{ ok: true }, { ok: true }]);
    expect(after(61, 60)).toEqual(refusal('expired', 'createTs'));
    expect(after(-61, 60)).toEqual(refusal('from_the_future', 'createTs'));
  });
});

describe('sign', () => {
  it('draws 32 hex digits as the request id', () => {
    const ids = [1, 2].map(() => nxcloudDigest.sign({ body }, credentials).headers.requestID);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each(['', 'a&b', ' a', 'a ', 'a\nb', 'é'])('refuses %j as the request id', (id) =>
    expect(() => nxcloudDigest.sign({ body }, credentials, { nonce: () => id })).toThrow(TypeError),
  );

  it('refuses an unknown algorithm, as does verify', () => {
    const algorithm = 'SHA1' as 'MD5';
    expect(() => nxcloudDigest.sign({ body }, credentials, { algorithm })).toThrow(TypeError);
    expect(() => nxcloudDigest.verify(received, credentials, { algorithm })).toThrow(TypeError);
  });
});

it('explains a request of an unknown algorithm without guessing', () => {
  expect(nxcloudDigest.explain(withHeaders({ algorithm: 'SM3' }), credentials)).toEqual({
    scheme: 'nxcloud-digest',
    steps: [],
    expectedSignature: '',
    receivedSignature: signed.headers.sign,
    verification: refusal('unsupported_algorithm', 'algorithm'),
  });
});
