import { describe, expect, it } from 'vitest';
import { createUnverifiedReceiver } from '../testing/example-receiver.js';
import type { PathToken } from './index.js';

const body = Buffer.from('{"id":"call-1"}');
const token = 'a token/with ünusual?characters';
const encoded = encodeURIComponent(token);

describe('a path token', () => {
  const receive = (pathToken: PathToken, url?: string) =>
    createUnverifiedReceiver({ pathToken }).receive({ headers: {}, body, url });

  it.each<[url: string, pathToken: PathToken]>([
    [`/hooks/${encoded}`, token],
    [`/hooks/${encoded}/`, token],
    [`https://example.com/${encoded}?x=1`, token],
    [`/hooks?x=1&key=${encoded}`, { value: token, query: 'key' }],
    [`/hooks/${encoded}`, { value: ['another-long-token', token] }],
  ])('is found in %s', async (url, pathToken) => {
    await expect(receive(pathToken, url)).resolves.toMatchObject([{ trust: 'unverified' }]);
  });

  it.each<[url: string, pathToken: PathToken]>([
    [`/hooks/${encoded.slice(0, -1)}`, token],
    [`/hooks/${encoded}x`, token],
    [`/${encoded}/hooks`, token],
    [`/hooks?key=${encoded}`, token],
    ['/hooks/%ff', token],
    ['', token],
    ['//', token],
    [`/hooks/${encoded}`, { value: token, query: 'key' }],
    [`/hooks?key=`, { value: token, query: 'key' }],
    [`/hooks?Key=${encoded}`, { value: token, query: 'key' }],
    [`/hooks?key=${encoded}&key=${encoded}`, { value: token, query: 'key' }],
  ])('is not found in %s', async (url, pathToken) => {
    const refused = receive(pathToken, url);
    await expect(refused).rejects.toMatchObject({ reason: 'wrong_path_token', status: 401 });
    await expect(refused).rejects.not.toThrow(token);
  });

  it('cannot be asked for without a URL', async () => {
    await expect(receive(token)).rejects.toMatchObject({ name: 'ConfigurationError', setting: 'url' });
  });

  it.each<unknown>(['', 'short', { value: [] }, { value: [token, 'short'] }, { query: 'key' }])(
    'is not %j',
    (pathToken) => {
      expect(() => createUnverifiedReceiver({ pathToken: pathToken as PathToken })).toThrow(
        expect.objectContaining({ name: 'ConfigurationError', setting: 'pathToken' }),
      );
    },
  );
});

describe('allowed addresses', () => {
  const allowedAddresses = ['192.0.2.7', '198.51.100.0/24', '2001:db8::/32', '::ffff:203.0.113.9'];
  const receive = (remoteAddress?: string) =>
    createUnverifiedReceiver({ allowedAddresses }).receive({ headers: {}, body }, { remoteAddress });

  it.each([
    '192.0.2.7',
    '::ffff:192.0.2.7',
    '::FFFF:192.0.2.7',
    '198.51.100.255',
    '::ffff:198.51.100.1',
    '2001:db8:1::1',
    '2001:DB8::1%eth0',
    '203.0.113.9',
  ])('hold %s', async (address) => {
    await expect(receive(address)).resolves.toHaveLength(1);
  });

  it.each([
    '192.0.2.8',
    '198.51.101.0',
    '2001:db9::1',
    '::ffff:192.0.2.8',
    '',
    'localhost',
    '192.0.2.7, 10.0.0.1',
  ])('do not hold %j', async (address) => {
    await expect(receive(address)).rejects.toMatchObject({ reason: 'address_not_allowed', status: 403 });
  });

  it('cannot be told without an address', async () => {
    await expect(receive()).rejects.toMatchObject({ name: 'ConfigurationError', setting: 'remoteAddress' });
  });

  it.each(['example.com', '192.0.2', '192.0.2.0/33', '2001:db8::/129', '192.0.2.0/24/24', '192.0.2.0/', ''])(
    'are none with %j',
    (entry) => {
      expect(() => createUnverifiedReceiver({ allowedAddresses: [entry] })).toThrow(
        expect.objectContaining({ name: 'ConfigurationError', setting: 'allowedAddresses' }),
      );
    },
  );

  it('are asked for together with a path token', async () => {
    const both = createUnverifiedReceiver({ allowedAddresses, pathToken: token });
    const received = { headers: {}, body, url: `/${encoded}` };
    await expect(both.receive(received, { remoteAddress: '192.0.2.7' })).resolves.toHaveLength(1);
    await expect(both.receive(received, { remoteAddress: '192.0.2.8' })).rejects.toThrow(
      'address not allowed',
    );
    await expect(both.receive({ ...received, url: '/', remoteAddress: '192.0.2.7' })).rejects.toThrow('token');
  });
});

it.each(['pathToken', 'allowedAddresses'])('a %s that is there but unset lets nobody in', (setting) => {
  for (const value of [undefined, null]) {
    expect(() => createUnverifiedReceiver({ [setting]: value })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    );
  }
});
