import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient } from './testing/example-vendor.js';
import { failureOf } from './testing/failure-of.js';
import { respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

const phone = '999000000001';
const server = await useLoopbackServer();
const client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });

beforeEach(() => {
  server.answer(respond(200, { code: 0 }));
});

describe('what is validated is what is sent', () => {
  it('of an input that is written to while the call runs', async () => {
    const input = { phone };
    const call = client.ring(input);
    input.phone = 'another';
    await call;
    expect(sentBody()).toEqual({ phone, product: 'bot' });
  });

  it('of a getter that gives something else every time', async () => {
    let reads = 0;
    const input = {
      get phone() {
        reads += 1;
        return reads === 1 ? phone : reads;
      },
    };
    await client.ring(input);
    expect(sentBody()).toEqual({ phone, product: 'bot' });
  });

  it('of an object of a class', async () => {
    class Call {
      phone = phone;
    }
    await client.ring(new Call());
    expect(sentBody()).toEqual({ phone, product: 'bot' });
  });

  it.each<[title: string, input: unknown]>([
    ['inherited', Object.create({ phone })],
    ['inherited by way of a member named __proto__', JSON.parse(`{"__proto__":{"phone":"${phone}"}}`)],
    ['not enumerable', Object.defineProperty({}, 'phone', { value: phone })],
    ['undefined', { phone: undefined }],
  ])('so that a member does not count that is %s', async (_title, input) => {
    expect(await failureOf(client.ring(input))).toMatchObject({
      issues: expect.arrayContaining([{ path: 'phone', expected: 'required' }]),
    });
    expect(server.requests).toHaveLength(0);
  });
});

describe('an input that JSON cannot carry', () => {
  const circle: Record<string, unknown> = {};
  circle.within = circle;
  const nested = Array.from({ length: 50_000 }).reduce<object>((inner) => ({ inner }), {});

  it.each<[title: string, value: unknown, path: string]>([
    ['a BigInt', 1n, 'page'],
    ['a Date', new Date(0), 'page'],
    ['a Map', new Map(), 'page'],
    ['a function', () => phone, 'page'],
    ['a symbol', Symbol(phone), 'page'],
    ['NaN', Number.NaN, 'page'],
    ['a value with toJSON', { toJSON: () => phone }, 'page'],
    ['a hole in a list', [1, undefined], 'page[1]'],
    ['a circle', circle, 'page.within'],
    ['a value nested without end', nested, `page${'.inner'.repeat(31)}`],
  ])('is refused when it holds %s, also where no validator looks', async (_title, value, path) => {
    const error = await failureOf(client.search({ name: 'a', page: value }));
    expect(error).toMatchObject({ name: 'ValidationError', outcome: 'rejected' });
    expect(error).toHaveProperty(
      'issues',
      expect.arrayContaining([expect.objectContaining({ path, expected: expect.stringContaining('JSON') })]),
    );
    expect(String(error)).not.toContain(phone);
    expect(server.requests).toHaveLength(0);
  });

  it.each(['\ud800', 'a\udc00b', '\ude00\ud83d'])(
    'is refused when a text holds half a character: %j',
    async (text) => {
      expect(await failureOf(client.search({ name: 'a', page: [text] }))).toMatchObject({
        name: 'ValidationError',
        issues: [{ path: 'page[0]', expected: expect.stringContaining('surrogate') }],
      });
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each([[[]], ['text'], [7], [true]])('is refused as a whole when it is %j', async (input) => {
    expect(await failureOf(client.list(input))).toMatchObject({
      name: 'ValidationError',
      issues: [{ path: '', expected: 'an object' }],
    });
    expect(server.requests).toHaveLength(0);
  });

  it('is described by the validator where one looks', async () => {
    expect(await failureOf(client.ring({ phone: 1n }))).toMatchObject({
      issues: [{ path: 'phone', expected: 'a string' }],
    });
  });
});

describe('a ValidationError', () => {
  it('names fields, but no phone number that stands where a field does', async () => {
    const error = await failureOf(client.ring({ phone, [phone]: 1, [`to ${phone}`]: 1 }));
    expect(error).toMatchObject({ issues: [{ path: '…' }, { path: 'to …' }] });
    expect(inspect(error)).not.toContain(phone);
  });

  it('tells the first twenty faults, and has them all', async () => {
    const unknown = Array.from({ length: 5_000 }, (_, index) => [`field${index}`, 1]);
    const error = await failureOf(client.ring({ phone, ...Object.fromEntries(unknown) }));
    expect(error).toHaveProperty('issues.length', 5_000);
    expect(String(error)).toMatch(/field19: .*; and 4980 more$/);
    expect(String(error)).not.toContain('field20:');
  });
});

function sentBody(): unknown {
  return JSON.parse(server.requests[0]?.body ?? '');
}
