import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { quotesRequest } from './quotes-request.js';
import { safeCause } from './safe-cause.js';

const request = {
  url: 'https://api.example.com/people/%2B999000000001/Ren%C3%A9e-Example',
  signed: {
    query: 'AccessKeyId=key-id-1&Signature=abc%2Bdef%3D',
    headers: { authorization: 'Example sig-1234abcd' },
    body: '{"token":"token-77","say":"hello there"}',
  },
};
const quotes = quotesRequest(request);
const copyOf = (cause: unknown) => safeCause(cause, quotes) as Error & Record<string, unknown>;

describe('a text', () => {
  it.each([
    'request to https://api.example.com/?AccessKeyId=key-id-1 failed',
    'sent "authorization": "Example sig-1234abcd"',
    'cut off: sig-1234',
    'Signature abc+def=',
    'encoded abc%2Bdef%3D',
    'for Renée-Example'.replace('é', '\u00e9'),
    'body {\\"token\\":\\"token-77\\"}',
    'number 999000000001',
    'another number 4915550000',
  ])('quotes: %s', (text) => {
    expect(quotes(text)).toBe(true);
  });

  it.each([
    'fetch failed',
    'other side closed',
    'connect ECONNREFUSED 127.0.0.1:65535',
    'getaddrinfo ENOTFOUND api.example.com',
    "Cannot read properties of undefined (reading 'then')",
    'Connect Timeout Error (attempted address: api.example.com:443, timeout: 10000ms)',
  ])('does not: %s', (text) => {
    expect(quotes(text)).toBe(false);
  });

  it('is compared with a body of bytes, too', () => {
    const body = new TextEncoder().encode('bytes-of-body');
    expect(quotesRequest({ ...request, signed: { ...request.signed, body } })('has bytes-of-body')).toBe(true);
    expect(quotesRequest({ ...request, signed: { ...request.signed, body: undefined } })('has bytes')).toBe(
      false,
    );
  });
});

describe('a cause', () => {
  it('keeps what explains a failed connection', () => {
    const system = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      code: 'ECONNREFUSED',
      errno: -111,
      syscall: 'connect',
      address: '127.0.0.1',
      port: 1,
    });
    const copy = copyOf(new TypeError('fetch failed', { cause: new AggregateError([system, system]) }));
    expect(copy).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    expect(copy.stack).toMatch(/^TypeError: fetch failed\n +at .*safe-cause\.test/);
    const { errors } = copy.cause as AggregateError;
    expect(errors).toHaveLength(2);
    expect({ ...errors[0] }).toEqual({ ...system });
    expect(inspect(copy, { depth: Infinity })).toContain('connect ECONNREFUSED 127.0.0.1:1');
  });

  it('keeps nothing that is no text, number, error or system fact', () => {
    const parser = Object.assign(new Error('Invalid header token'), { code: 'HPE_X', data: 'sig-1234abcd' });
    const copy = copyOf(new TypeError('terminated', { cause: parser }));
    expect(copy.cause).toMatchObject({ message: 'Invalid header token', code: 'HPE_X' });
    expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toContain('sig-1234');
    expect([copyOf({ url: 1 }), copyOf(null), copyOf(7), copyOf(() => 0)]).toEqual(Array(4).fill(undefined));
  });

  it('loses the texts that quote the request, also from its stack', () => {
    const quoting = 'sent sig-1234abcd\n    at sig-1234abcd (file.js:1:1)';
    const error = Object.assign(new TypeError(quoting), { code: 'sig-1234abcd', address: '999000000001' });
    error.name = 'sig-1234abcd';
    const copy = copyOf(new Error('outer', { cause: error }));
    expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toMatch(/sig-1234|999000000001/);
    expect((copy.cause as Error).message).toBe('withheld, since it quotes the request');
    expect((copy.cause as Error).stack).toMatch(/\n +at .*safe-cause\.test/);
    expect(copyOf('sig-1234abcd')).toBe('withheld, since it quotes the request');
  });

  it('may be its own', () => {
    const error = new Error('round');
    error.cause = error;
    expect(inspect(copyOf(error), { depth: Infinity })).toContain('round');
  });

  it('may be of another realm', () => {
    expect(copyOf({ name: 'TypeError', message: 'fetch failed' })).toMatchObject({ name: 'TypeError' });
  });
});
