import { afterAll } from 'vitest';
import type { FetchLike } from '../transport/fetch-like.js';
import { createUndiciTransport } from '../undici/create-undici-transport.js';
import { createExampleClient, type ExampleSettings } from './example-vendor.js';

const transport = createUndiciTransport();
afterAll(() => transport.close());

const wrapped: FetchLike = (url, init) => transport.fetch(url, { ...init });

/** What sends a client's requests, and clients of one attempt that use it. */
export const transports = [
  ['fetch', clientsWith({})],
  ['the undici transport', clientsWith({ fetch: transport.fetch })],
  ['the undici transport behind something else', clientsWith({ fetch: wrapped })],
] as const;

function clientsWith(setting: Partial<ExampleSettings>) {
  return (settings: Partial<ExampleSettings> & { baseUrl: string }) =>
    createExampleClient({
      credentials: { key: 'k' },
      timeoutMs: 5_000,
      maxRetries: 0,
      ...settings,
      ...setting,
    });
}
