import { describe, expect, it } from 'vitest';
import { alibabaRpcV1 } from './scheme.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const parameters = { Action: 'Dialogue', Version: '2019-12-26', Format: 'JSON' };

describe('without a context', () => {
  it('draws a fresh UUID and takes the present second', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const sent = [1, 2].map(
      () => new URLSearchParams(alibabaRpcV1.sign({ method: 'GET', parameters }, credentials).query),
    );
    const nonces = sent.map((query) => query.get('SignatureNonce') ?? '');
    expect(nonces[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
    const timestamp = sent[0]?.get('Timestamp') ?? '';
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(timestamp)).toBeGreaterThanOrEqual(before);
  });
});

it.each(['AccessKeyId', 'Signature', 'SignatureNonce', 'Timestamp', 'SecurityToken'])(
  'refuses %s among the caller’s parameters',
  (name) => {
    const request = { method: 'POST' as const, parameters: { ...parameters, [name]: 'x' } };
    expect(() => alibabaRpcV1.sign(request, credentials)).toThrow(
      new TypeError(`request.parameters.${name} is set by the scheme`),
    );
  },
);

it.each([[undefined], [1], [null], [['a']]])('refuses %j as a value', (value) => {
  const request = {
    method: 'POST' as const,
    parameters: { ...parameters, Count: value as unknown as string },
  };
  expect(() => alibabaRpcV1.sign(request, credentials)).toThrow(
    new TypeError('request.parameters.Count must be a string'),
  );
});

it('refuses an empty nonce', () => {
  expect(() => alibabaRpcV1.sign({ method: 'GET', parameters }, credentials, { nonce: () => '' })).toThrow(
    TypeError,
  );
});

it('leaves the caller’s parameters alone', () => {
  const given = Object.freeze({ ...parameters, B: '2', A: '1' });
  alibabaRpcV1.sign({ method: 'POST', parameters: given }, credentials);
  expect(Object.keys(given)).toEqual(['Action', 'Version', 'Format', 'B', 'A']);
});
