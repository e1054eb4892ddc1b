import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../index.js';
import { createExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { checkSettings } from './check-settings.js';

const good = { baseUrl: 'http://127.0.0.1:1', credentials: { key: 'k' } };

describe('settings', () => {
  it.each([
    ['credentials.key', { ...good, credentials: { key: '' } }],
    ['credentials.key', { ...good, credentials: { key: 'k\n' } }],
    ['credentials.key', { ...good, credentials: undefined as unknown as { key: string } }],
    ['baseUrl', { credentials: { key: 'k' } }],
    ['baseUrl', { ...good, baseUrl: 'example.com' }],
    ['baseUrl', { ...good, baseUrl: 'ftp://example.com' }],
    ['baseUrl', { ...good, baseUrl: 'https://user:password@example.com' }],
    ['baseUrl', { ...good, baseUrl: 'https://example.com?a=b' }],
    ['timeoutMs', { ...good, timeoutMs: 0 }],
    ['timeoutMs', { ...good, timeoutMs: 2 ** 31 }],
    ['maxResponseBytes', { ...good, maxResponseBytes: Number.NaN }],
    ['maxRetries', { ...good, maxRetries: 1.5 }],
    ['fetch', { ...good, fetch: 'fetch' as unknown as typeof fetch }],
    ['now', { ...good, now: 0 as unknown as () => Date }],
    ['mode', { ...good, mode: 'New' as 'new' }],
  ])('are refused when %s is impossible', (setting, settings) => {
    expect(() => createExampleClient(settings)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', code: 'invalid_configuration', setting }),
    );
  });

  it('do not stand for the public address when they hold no address', () => {
    const vendor = { name: 'example', baseUrl: 'https://example.com', requiredSettings: [] };
    const baseUrl = null as unknown as string;
    expect(() => checkSettings(vendor, { credentials: 'c', baseUrl })).toThrow(
      expect.objectContaining({ setting: 'baseUrl' }),
    );
  });

  it('keep the password of an address to themselves', () => {
    const create = () => createExampleClient({ ...good, baseUrl: 'https://user:password@:x' });
    expect(create).toThrow(expect.objectContaining({ setting: 'baseUrl' }));
    expect(create).not.toThrow(/password/);
    expect(inspect(thrownBy(create))).not.toContain('password@');
  });

  it.each([
    [' https://example.com/prefix/ ', 'https://example.com/prefix/ring'],
    ['https://example.com?', 'https://example.com/ring'],
  ])('take the address %j for what it means', async (baseUrl, url) => {
    const { client, urls } = countingClient({ ...good, baseUrl });
    await client.ring({ phone: 'p' });
    expect(urls).toEqual([url]);
  });

  it('count as they were when they were checked', async () => {
    const settings = { ...good, timeoutMs: 1_000, fetch: async () => Response.json({ code: 0 }) };
    const client = createExampleClient(settings);
    settings.fetch = () => expect.fail('another fetch');
    await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: 0 } });
  });

  it('are read once', () => {
    let reads = 0;
    const settings = {
      ...good,
      get maxRetries() {
        reads += 1;
        return reads === 1 ? -1 : 0;
      },
    };
    expect(() => createExampleClient(settings)).toThrow(expect.objectContaining({ setting: 'maxRetries' }));
    expect(reads).toBe(1);
  });

  it.each([
    ['credentials.key', { credentials: { key: 'ключ' } }],
    ['now', { now: () => new Date(Number.NaN) }],
  ])('are refused before anything is sent when nothing can be signed with %s', async (setting, changes) => {
    const { client, urls } = countingClient({ ...good, ...changes });
    const error = await failureOf(client.ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'ConfigurationError', setting, outcome: 'rejected' });
    expect(inspect(error)).not.toContain('ключ');
    expect(urls).toHaveLength(0);
  });
});

describe('options of a call', () => {
  it.each<[setting: string, options: unknown]>([
    ['timeoutMs', { timeoutMs: Number.NaN }],
    ['timeoutMs', { timeoutMs: Number.POSITIVE_INFINITY }],
    ['timeoutMs', { timeoutMs: -1 }],
    ['timeoutMs', { timeoutMs: '100' }],
    ['signal', { signal: {} }],
  ])('are refused before anything is sent when %s is impossible: %j', async (setting, options) => {
    const { client, urls } = countingClient(good);
    const error = await failureOf(client.ring({ phone: 'p' }, options as CallOptions));
    expect(error).toMatchObject({ name: 'ConfigurationError', setting, outcome: 'rejected' });
    expect(urls).toHaveLength(0);
  });
});

function countingClient(settings: ExampleSettings) {
  const urls: string[] = [];
  const client = createExampleClient({
    ...settings,
    fetch: async (url) => {
      urls.push(url);
      return Response.json({ code: 0 });
    },
  });
  return { client, urls };
}

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
