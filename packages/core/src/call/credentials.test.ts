import { describe, expect, it } from 'vitest';
import type { CredentialsFunction } from '../index.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const accepted = respond(200, { code: 0 });
const refused = respond(200, { code: 6 });

function client(credentials: CredentialsFunction<{ key: string }>) {
  return createExampleClient({ baseUrl: server.url, credentials, totalTimeoutMs: 2_000 });
}

const keys = () => server.requests.map(({ headers }) => headers['x-key']);

describe('a function that gives credentials', () => {
  it('is asked for each call, so that they can change', async () => {
    server.answer(accepted);
    const left = ['a', 'b'];
    const rotating = client(async () => ({ key: left.shift() ?? 'c' }));
    await rotating.ring({ phone: 'p' });
    await rotating.ring({ phone: 'p' });
    expect(keys()).toEqual(['a', 'b']);
  });

  it('is asked once more when they were refused, and told which', async () => {
    server.answer(refused, accepted);
    const asked: unknown[] = [];
    const rotating = client((request) => {
      asked.push(request);
      return { key: request.refused ? 'new' : 'old' };
    });
    await rotating.ring({ phone: 'p' });
    expect(keys()).toEqual(['old', 'new']);
    expect(asked).toEqual([{}, { refused: { key: 'old' } }]);
  });

  it.each(['http', 'code'])('is not believed twice: a second refusal (%s) is thrown', async (kind) => {
    server.answer(kind === 'http' ? respond(401, '') : refused);
    let asked = 0;
    const error = await failureOf(client(() => ({ key: 'abc'[asked++] ?? 'd' })).ring({ phone: 'p' }));
    expect(error).toMatchObject({ category: 'authentication', outcome: 'rejected' });
    expect(keys()).toEqual(['a', 'b']);
  });

  it('that gives the same again leaves the refusal as it is', async () => {
    server.answer(refused);
    expect(await failureOf(client(() => ({ key: 'same' })).ring({ phone: 'p' }))).toMatchObject({
      vendorCode: '6',
    });
    expect(keys()).toEqual(['same']);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('vault is down')), 'credentials'],
    ['gives none', () => ({ key: '' }), 'credentials.key'],
    ['gives nothing', () => undefined as never, 'credentials.key'],
  ])('and %s fails the call before anything leaves', async (_title, credentials, setting) => {
    const error = await failureOf(client(credentials).ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'ConfigurationError', setting, outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('may not keep a call waiting longer than the call may last', async () => {
    const error = await failureOf(client(() => new Promise(() => undefined)).ring({}, { totalTimeoutMs: 50 }));
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'rejected' });
  });
});
