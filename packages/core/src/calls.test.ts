import { beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient, type ExampleClient } from './testing/example-vendor.js';
import { respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

const server = await useLoopbackServer();
let client: ExampleClient;

beforeEach(() => {
  client = createExampleClient({ baseUrl: `${server.url}/`, credentials: { key: 'k' } });
});

describe('a call', () => {
  it('returns data, request id and the raw answer', async () => {
    server.answer(respond(200, { code: '0', id: 'r1', extra: [1] }, { 'x-more': 'yes' }));
    const { data, requestId, response } = await client.ring({ phone: '电话' });
    expect(data).toEqual({ code: '0', id: 'r1', extra: [1] });
    expect(requestId).toBe('r1');
    expect(response).toMatchObject({ status: 200, text: '{"code":"0","id":"r1","extra":[1]}' });
    expect(response.headers.get('x-more')).toBe('yes');
  });

  it('sends the text that was signed, with constants filled in and the input untouched', async () => {
    server.answer(respond(200, { code: 0 }));
    const input = Object.freeze({ phone: '电话' });
    await client.ring(input);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/ring',
      body: '{"phone":"电话","product":"bot"}',
    });
    expect(server.requests[0]?.headers).toMatchObject({
      'x-key': 'k',
      'content-type': 'application/json;charset=UTF-8',
    });
  });

  it('sorts a flat input into path and query', async () => {
    server.answer(respond(200, { code: 0 }));
    await client.search({ name: 'a/b c', tags: ['x', 'y'], page: 2, absent: undefined });
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      url: '/people/a%2Fb%20c?tags.1=x&tags.2=y&page=2',
      body: '',
    });
  });

  it('refuses bad input before anything leaves, naming the fields', async () => {
    await expect(client.ring({ product: 'other', surprise: 1 })).rejects.toMatchObject({
      name: 'ValidationError',
      code: 'invalid_request',
      outcome: 'rejected',
      issues: expect.arrayContaining([
        expect.objectContaining({ path: 'phone' }),
        expect.objectContaining({ path: 'product' }),
        expect.objectContaining({ path: 'surprise' }),
      ]),
    });
    await expect(client.ring('text')).rejects.toMatchObject({ name: 'ValidationError' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('an operation that reads', () => {
  it('is sent again after a failure that may pass, signed anew', async () => {
    const times = [1, 2, 3];
    const ticking = createExampleClient({
      baseUrl: server.url,
      credentials: { key: 'k' },
      now: () => new Date(times.shift() ?? 0),
    });
    server.answer(
      respond(200, { code: 7 }),
      (response) => response.socket?.resetAndDestroy(),
      respond(200, { code: 0 }),
    );
    await ticking.list();
    expect(server.requests.map(({ headers }) => headers['x-time'])).toEqual(['1', '2', '3']);
  });

  it('gives up after maxRetries', async () => {
    server.answer(respond(200, { code: 7 }));
    await expect(client.list()).rejects.toMatchObject({ vendorCode: '7' });
    expect(server.requests).toHaveLength(3);
  });

  it('is not sent again after a failure that stays', async () => {
    server.answer(respond(200, { code: 6 }));
    await expect(client.list()).rejects.toMatchObject({ category: 'not_found', meaning: 'no such list' });
    expect(server.requests).toHaveLength(1);
  });
});
