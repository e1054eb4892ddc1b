import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { type Receiver, receivers, withOtherSignature } from './testing/receivers.js';
import type { ReceivedRequest } from './types.js';

const second = 1_790_000_000;
const now = () => new Date(second * 1000);
const filler = JSON.stringify({ event: 'callback', data: 'x'.repeat(470) });
const accepted = { ok: true };

/** What passes of many changed requests. An assertion for each of thousands would take longer than they do. */
function passing(receiver: Receiver, changed: Iterable<ReceivedRequest>): ReceivedRequest[] {
  return [...changed].filter((request) => receiver.verify(request, { now }).ok);
}

function* bitFlips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Uint8Array.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    yield flipped;
  }
}

/** Cut off at every place, and with one more byte at every place. */
function* otherLengths(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) yield bytes.subarray(0, at);
  for (let at = 0; at <= bytes.length; at++) {
    for (const added of ['x', '\0']) {
      yield Buffer.concat([bytes.subarray(0, at), Buffer.from(added), bytes.subarray(at)]);
    }
  }
}

const withBodies = receivers.filter(({ bodyOf }) => bodyOf);

describe.each(withBodies)('the 500-byte body of $title', (receiver) => {
  const request = receiver.signedAt(receiver.timeOf(second), receiver.bodyOf?.(filler));
  const isForm = receiver.title === 'alibaba-rpc-v1';
  const parametersOf = ({ body }: { body: Uint8Array }) =>
    JSON.stringify([...new URLSearchParams(Buffer.from(body).toString('latin1'))]);

  it('is one, and accepted', () => {
    expect(request.body.length).toBe(500);
    expect(receiver.verify(request, { now })).toEqual(accepted);
  });

  it('is refused with any of its 4,000 bits flipped', () => {
    const flips = [...bitFlips(request.body)].map((body) => ({ ...request, body }));
    expect(flips.length).toBe(4000);
    // In a form, "%3A" and "%3a" are the same.
    const same = isForm ? flips.filter((flip) => parametersOf(flip) === parametersOf(request)) : [];
    expect(passing(receiver, flips)).toEqual(same);
    expect(same.length).toBeLessThan(20);
  });

  it('is refused when it is cut off or longer by a byte at any place', () => {
    const others = [...otherLengths(request.body)].map((body) => ({ ...request, body }));
    expect(others.length).toBe(1502);
    expect(passing(receiver, others)).toEqual([]);
  });
});

describe.each(receivers)('the signature of $title', (receiver) => {
  const request = receiver.signedAt(receiver.timeOf(second));
  const own = receiver.signatureOf(request);
  const changed = (bytes: Uint8Array) =>
    withOtherSignature(receiver, request, Buffer.from(bytes).toString('latin1'));
  // LAAFFIC's is documented to be of either letter case.
  const sameSignature = (other: ReceivedRequest) =>
    receiver.title === 'laaffic-md5' && receiver.signatureOf(other).toLowerCase().trim() === own;

  it('is accepted as it is', () => expect(receiver.verify(request, { now })).toEqual(accepted));

  it('is refused with any of its bits flipped', () => {
    const flips = [...bitFlips(Buffer.from(own))].map(changed);
    expect(flips.length).toBeGreaterThanOrEqual(8 * 28);
    expect(passing(receiver, flips)).toEqual(flips.filter(sameSignature));
  });

  it('is refused when it is cut off or longer by a byte at any place', () => {
    expect(passing(receiver, [...otherLengths(Buffer.from(own))].map(changed))).toEqual([]);
  });
});

describe.each(withBodies.filter(({ title }) => title !== 'alibaba-rpc-v1'))(
  '$title takes bytes, not text',
  (receiver) => {
    const time = receiver.timeOf(second);
    const variants: Record<string, [Uint8Array, Uint8Array]> = {
      'a byte order mark before it': [Buffer.from('{"a":1}'), Buffer.from('\ufeff{"a":1}')],
      'CRLF for LF': [Buffer.from('{\n"a":1\n}'), Buffer.from('{\r\n"a":1\r\n}')],
      'NFD for NFC': [Buffer.from('"é"'), Buffer.from('"e\u0301"')],
      'the same JSON written anew': [Buffer.from('{"a": 1}'), Buffer.from('{"a":1}')],
      'the same JSON escaped': [Buffer.from('"é"'), Buffer.from('"\\u00e9"')],
      'a line feed at its end': [Buffer.from('{}'), Buffer.from('{}\n')],
      'its members in another order': [Buffer.from('{"a":1,"b":2}'), Buffer.from('{"b":2,"a":1}')],
    };

    it.each(Object.entries(variants))('and refuses %s', (_, [genuine, other]) => {
      const request = receiver.signedAt(time, genuine);
      expect(receiver.verify(request, { now })).toEqual(accepted);
      expect(receiver.verify({ ...request, body: other }, { now }).ok).toBe(false);
    });

    it('and tells bytes apart that decode into the same text', () => {
      const request = receiver.signedAt(time, Buffer.from('{"a":"\ufffd"}'));
      expect(receiver.verify(request, { now })).toEqual(accepted);
      for (const byte of [0xff, 0xfe, 0x80, 0xc3]) {
        const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([byte]), Buffer.from('"}')]);
        expect(body.toString()).toBe('{"a":"\ufffd"}');
        expect(receiver.verify({ ...request, body }, { now }).ok).toBe(false);
      }
    });
  },
);

describe.each(receivers)('the time of $title', (receiver) => {
  const at = (offset: number) =>
    receiver.verify(receiver.signedAt(receiver.timeOf(second + offset)), { now, maxSkewSeconds: 300 });

  it('may be 300 seconds off, and not 301', () => {
    expect([at(-300), at(0), at(300)]).toEqual([accepted, accepted, accepted]);
    expect(at(-301)).toMatchObject({ ok: false, reason: 'expired' });
    expect(at(301)).toMatchObject({ ok: false, reason: 'from_the_future' });
  });

  it.each([
    '1790000000abc',
    '123abc',
    '1e9',
    '1.79e9',
    '-1',
    '+1790000000',
    '0x6ab13b80',
    '1790000000.0',
    '1790000000000',
    '17900000000000000000',
    '01790000000',
    '１７９００００',
    '1790000000,1790000000',
    '2026-09-21T14:13:20',
    '2026-09-21T14:13:20+00:00',
    '2026-09-21T14:13:20.000Z',
    '2026-09-21 14:13:20Z',
    '2026-09-31T00:00:00Z',
    '2026-09-21T24:00:00Z',
    '2026-09-21T14:13:20Zabc',
    'NaN',
    'Infinity',
    'now',
  ])('must not be a rightly signed %j', (time) => {
    const verification = receiver.verify(receiver.signedAt(time), { now, maxSkewSeconds: 300 });
    expect(verification).toMatchObject({ ok: false, reason: expect.stringMatching(/^malformed_/) });
  });

  it('must not be empty', () =>
    expect(receiver.verify(receiver.signedAt(''), { now })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^(?:missing|malformed)_/),
    }));

  it('must not be there twice, though both are right', () => {
    const request = receiver.signedAt(receiver.timeOf(second));
    const { [receiver.timeName]: value, ...headers } = request.headers as Record<string, string>;
    const twice =
      value === undefined
        ? { ...request, url: `/?${receiver.timeName}=${encodeURIComponent(receiver.timeOf(second))}` }
        : { ...request, headers: { ...headers, [receiver.timeName]: [value, value] } };
    expect(receiver.verify(twice, { now })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^malformed_/),
    });
  });
});
