// What a receiver is handed by mistake, and what it must not spend time on.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { receivers } from './testing/receivers.js';
import type { ReceivedRequest } from './types.js';

const second = 1_790_000_000;
const now = () => new Date(second * 1000);

describe.each(receivers)('$title', (receiver) => {
  const request = receiver.signedAt(receiver.timeOf(second));
  const verify = (change: object) => () =>
    receiver.verify({ ...request, ...change } as ReceivedRequest, { now });

  it.each([
    ['text', '{}'],
    ['parsed JSON', { a: 1 }],
    ['nothing', undefined],
    ['null', null],
    ['an array of numbers', [123, 125]],
    ['an ArrayBuffer', new ArrayBuffer(2)],
    ['a view of other numbers', new Uint16Array(1)],
    ['a stream', new ReadableStream()],
  ])('wants raw bytes, not %s, as the body', (_, body) => {
    expect(verify({ body })).toThrow(TypeError);
    expect(verify({ body })).toThrow(/^request\.body must be the raw bytes/);
  });

  it.each([
    ['request.method', { method: undefined }],
    ['request.url', { url: undefined }],
    ['request.url', { url: new URL('http://example.com') }],
    ['request.headers', { headers: undefined }],
    ['request.headers', { headers: null }],
  ])('wants a usable %s', (field, change) => {
    expect(verify(change)).toThrow(TypeError);
    expect(verify(change)).toThrow(`${field} must be`);
  });
});

it.each(receivers)('$title wants header values as text', (receiver) => {
  const request = receiver.signedAt(receiver.timeOf(second));
  for (const value of [5, null, {}, [5]]) {
    const headers = { ...request.headers, 'content-type': value } as unknown as ReceivedRequest['headers'];
    const verify = () => receiver.verify({ ...request, headers }, { now });
    // RPC V1 signs no header, and reads one only where there is a body.
    expect(verify).toThrow(new TypeError('request.headers.content-type must be text, or several in an array'));
  }
});

it('takes no longer for a header with many spaces inside', () => {
  for (const receiver of receivers) {
    const request = receiver.signedAt(receiver.timeOf(second));
    const headers = { ...request.headers, 'x-other': `a${' '.repeat(5_000_000)}b` };
    // Quadratic time would be hours.
    expect(receiver.verify({ ...request, headers }, { now })).toEqual({ ok: true });
  }
});

describe('a header of more than 8 kB', () => {
  const originals = { hash: crypto.hash, createHash: crypto.createHash, createHmac: crypto.createHmac };

  afterEach(() => {
    Object.assign(crypto, originals);
    syncBuiltinESMExports();
    vi.resetModules();
  });

  /** The receivers on top of a `node:crypto` that counts what is hashed. */
  async function countingReceivers() {
    const count = { hashes: 0 };
    for (const name of ['hash', 'createHash', 'createHmac'] as const) {
      const original = originals[name] as (...given: unknown[]) => unknown;
      Object.assign(crypto, {
        [name]: (...given: unknown[]) => {
          count.hashes++;
          return original(...given);
        },
      });
    }
    syncBuiltinESMExports();
    vi.resetModules();
    const fresh = await import('./testing/receivers.js');
    return { count, counted: fresh.receivers };
  }

  const headersOf: Record<string, readonly string[]> = {
    'alibaba-rpc-v1': ['content-type'],
    'alibaba-acs3': ['authorization', 'x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256', 'host'],
    'nxcloud-digest, MD5': ['requestID', 'uuid', 'createTs', 'sign', 'algorithm'],
    'nxcloud-digest, SHA256': ['requestID', 'uuid', 'createTs', 'sign', 'algorithm'],
    'laaffic-md5': ['Api-Key', 'Timestamp', 'Sign'],
    'huawei-c2': ['authorization', 'host'],
  };

  it('is refused before anything is hashed', async () => {
    const { count, counted } = await countingReceivers();
    for (const receiver of counted) {
      const request = receiver.signedAt(receiver.timeOf(second));
      for (const name of headersOf[receiver.title] ?? []) {
        const value = `${(request.headers as Record<string, string>)[name] ?? ''}${'a'.repeat(8193)}`;
        const before = count.hashes;
        const verification = receiver.verify(
          { ...request, headers: { ...request.headers, [name]: value } },
          { now },
        );
        expect([name, verification]).toMatchObject([
          name,
          { ok: false, reason: expect.stringMatching(/^(?:malformed_header|unsupported_algorithm)$/) },
        ]);
        expect(count.hashes).toBe(before);
      }
      const before = count.hashes;
      expect(receiver.verify(request, { now })).toEqual({ ok: true });
      expect(count.hashes).toBeGreaterThan(before);
    }
  });

  it('is that long, and no shorter: 8 kB pass', () => {
    const receiver = receivers.find(({ title }) => title === 'huawei-c2');
    const request = receiver?.signedAt(receiver.timeOf(second)) as ReceivedRequest;
    for (const [length, reason] of [
      [8192, 'signature_mismatch'],
      [8193, 'malformed_header'],
    ] as const) {
      const headers = { ...request.headers, host: 'h'.repeat(length) };
      expect(receiver?.verify({ ...request, headers }, { now })).toMatchObject({ reason });
    }
  });
});
