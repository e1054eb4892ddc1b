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

  it('may change and give the same object again', async () => {
    server.answer(refused, accepted);
    const own = { key: 'old' };
    const rotating = client(({ refused: old }) => {
      if (old) own.key = 'new';
      return own;
    });
    await rotating.ring({ phone: 'p' });
    expect(keys()).toEqual(['old', 'new']);
  });

  it('may change and give back what was refused', async () => {
    server.answer(refused, accepted);
    const rotating = client(({ refused: old }) => (old ? Object.assign(old, { key: 'new' }) : { key: 'old' }));
    await rotating.ring({ phone: 'p' });
    expect(keys()).toEqual(['old', 'new']);
  });

  it('may give what JSON cannot hold', async () => {
    server.answer(refused, accepted);
    const round: Record<string, unknown> = { key: 'old', serial: 1n };
    round.self = round;
    const rotating = client(({ refused: old }) => ({
      ...(round as { key: string }),
      ...(old && { key: 'new' }),
    }));
    await rotating.ring({ phone: 'p' });
    expect(keys()).toEqual(['old', 'new']);
  });

  it('is not asked again by a refusal that does not prove that the request was unread', async () => {
    server.answer(respond(200, { code: 17 }));
    let asked = 0;
    const error = await failureOf(client(() => ({ key: 'ab'[asked++] ?? 'c' })).ring({ phone: 'p' }));
    expect(error).toMatchObject({ code: 'unknown_outcome', cause: { vendorCode: '17', outcome: 'unknown' } });
    expect(keys()).toEqual(['a']);
  });

  it('earns the call no further retries', async () => {
    server.answer(respond(503, ''), refused, respond(503, ''), respond(503, ''));
    let asked = 0;
    const rotating = client(() => ({ key: 'ab'[asked++] ?? 'c' }));
    await failureOf(rotating.search({ name: 'n' }));
    expect(keys()).toEqual(['a', 'a', 'b', 'b']);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('vault is down')), 'credentials'],
    ['gives none', () => ({ key: '' }), 'credentials.key'],
    ['gives nothing', () => undefined as never, 'credentials.key'],
    [
      'throws when they are read',
      () => ({
        get key(): string {
          throw new Error('vault is down');
        },
      }),
      'credentials',
    ],
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

it('credentials count as they were when the client was made', async () => {
  server.answer(accepted);
  const credentials = { key: 'old' };
  const made = createExampleClient({ baseUrl: server.url, credentials });
  credentials.key = '';
  await made.ring({ phone: 'p' });
  expect(keys()).toEqual(['old']);
});

it('a token is fetched with the credentials of the call, and used for no others', async () => {
  const account = (key: unknown) => String(key).slice(0, 1);
  server.answer((response, request) => {
    const token = `token-of-${account(request.headers['x-key'])}`;
    respond(200, request.url === '/getToken' ? { code: 0, token, lives: 60 } : { action: 1 })(
      response,
      request,
    );
  });
  let turn = 0;
  const many = client(() => ({ key: 'abab'[turn++] ?? 'z' }));
  const say = () => many.talk({ say: 'a', auth: {} });
  await Promise.all([say(), say()]);
  await Promise.all([say(), say()]);
  const talks = server.requests.filter(({ url }) => url === '/talk');
  expect(talks).toHaveLength(4);
  for (const { headers, body } of talks)
    expect(JSON.parse(body).auth.token).toBe(`token-of-${headers['x-key']}`);
});
