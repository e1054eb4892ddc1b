import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asReceived } from '../testing/as-received.js';
import type { ReceivedRequest } from '../types.js';
import { laafficMd5 } from './scheme.js';

const credentials = { apiKey: 'key-1', apiSecret: 'secret-1' };
const signedAt = new Date('2024-09-26T00:00:00Z');
const signed = laafficMd5.sign({ body: '{}' }, credentials, { now: () => signedAt });
const received = asReceived(signed);
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

function verifyWith(headers: Record<string, string | string[] | undefined>) {
  const request: ReceivedRequest = { ...received, headers: { ...signed.headers, ...headers } };
  return laafficMd5.verify(request, credentials);
}

describe('refuses', () => {
  it.each(['Api-Key', 'Timestamp', 'Sign'])('a request without exactly one %s', (name) => {
    const value = signed.headers[name] as string;
    expect(verifyWith({ [name]: undefined })).toEqual(refusal('missing_header', name));
    expect(verifyWith({ [name]: '' })).toEqual(refusal('missing_header', name));
    expect(verifyWith({ [name]: [value, value] })).toEqual(refusal('malformed_header', name));
    expect(verifyWith({ [name.toUpperCase()]: value })).toEqual(refusal('malformed_header', name));
  });

  it.each([
    ['unknown_account', 'Api-Key', 'key-2'],
    ['unknown_account', 'Api-Key', 'KEY-1'],
    ['signature_mismatch', 'Timestamp', '1727308801', 'Sign'],
    ['signature_mismatch', 'Sign', '0'.repeat(32)],
    ['signature_mismatch', 'Sign', `${signed.headers.Sign}0`],
    ['signature_mismatch', 'Sign', 'zz'],
  ])('as %s: %s = %j', (reason, name, value, subject = name) => {
    expect(verifyWith({ [name]: value })).toEqual(refusal(reason, subject));
  });

  it.each(['1790000000abc', '1727308800000', '-1', '1.7e9', '０'])(
    'the rightly signed time %s as malformed',
    (time) => {
      const sign = createHash('md5').update(`key-1secret-1${time}`).digest('hex');
      expect(verifyWith({ Timestamp: time, Sign: sign })).toEqual(refusal('malformed_header', 'Timestamp'));
    },
  );
});

it('accepts a signature in either letter case', () => {
  expect(verifyWith({ Sign: signed.headers.Sign?.toUpperCase() })).toEqual({ ok: true });
});

it('covers neither body nor URL: one signature fits every request of its second', () => {
  expect(signed.body).toBe('{}');
  const other = { ...received, method: 'GET', url: '/v3/getBalance', body: Buffer.from('anything') };
  expect(laafficMd5.verify(other, credentials)).toEqual({ ok: true });
});

it('checks the time only on demand, and then both ways', () => {
  const after = (seconds: number, maxSkewSeconds?: number) =>
    laafficMd5.verify(received, credentials, {
      now: () => new Date(signedAt.getTime() + seconds * 1000),
      ...(maxSkewSeconds === undefined ? {} : { maxSkewSeconds }),
    });
  expect(after(1e8)).toEqual({ ok: true });
  expect(after(60, 60)).toEqual({ ok: true });
  expect(after(61, 60)).toEqual(refusal('expired', 'Timestamp'));
  expect(after(-61, 60)).toEqual(refusal('from_the_future', 'Timestamp'));
});

it('explains what a request lacks', () => {
  const request = { ...received, headers: { Timestamp: '1727308800' } };
  expect(laafficMd5.explain(request, credentials)).toEqual({
    scheme: 'laaffic-md5',
    steps: [
      { name: 'input', value: '***1727308800' },
      { name: 'signature', value: createHash('md5').update('secret-11727308800').digest('hex') },
    ],
    expectedSignature: createHash('md5').update('secret-11727308800').digest('hex'),
    receivedSignature: undefined,
    verification: refusal('missing_header', 'Api-Key'),
  });
});
