import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recordExchanges } from '../capture/record-exchanges.js';
import type { RequestEvent } from '../hooks/client-hooks.js';
import { failureOf } from '../testing/failure-of.js';
import { createGroupClient, mostPeople, type Person } from '../testing/group-vendor.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { JsonList } from './json-list.js';
import { jsonListFor } from './json-list-for.js';

const server = await useLoopbackServer();
const accepted = respond(200, { code: 0 });
const settings = { baseUrl: server.url, credentials: 'none' };
const client = createGroupClient(settings);

const person = (index: number): Person => ({ number: String(999_000_000_000 + index), name: `客户 ${index}` });
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index));

async function listOf(count: number, from = client): Promise<JsonList<Person>> {
  const list = await jsonListFor(from, 'ringAll', 'group.people');
  for (const each of people(count)) expect(list.add(each)).toEqual([]);
  return list;
}

const inputWith = (given: Person[]) => ({ title: 't', group: { people: given } });
const bodies = () => server.requests.map(({ body }) => body);
const bodyWith = (count: number, title = 't') =>
  JSON.stringify({ title, group: { people: people(count) }, product: 'bot' });

describe('a list that is built ahead', () => {
  it('cannot grow once it was handed to a call, also when the call was refused', async () => {
    const list = await listOf(1);
    await failureOf(client.ringAll(inputWith(list.asInput)));
    expect(() => list.add(person(2))).toThrow(TypeError);
    expect(list).toHaveLength(1);
  });

  it('can be handed to several calls, at the same time too', async () => {
    server.answer(accepted);
    const list = await listOf(100);
    const titles = ['t', 't', 'other'];
    await Promise.all(titles.map((title) => client.ringAll({ ...inputWith(list.asInput), title })));
    expect(bodies().sort()).toEqual(titles.map((title) => bodyWith(100, title)).sort());
    expect(list.toJSON()).toEqual(people(100));
  });

  it('is sent again when the request never left', async () => {
    let attempts = 0;
    const flaky = createGroupClient({
      ...settings,
      fetch: async (url, init) => {
        attempts += 1;
        if (attempts === 1) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
        return fetch(url, init);
      },
    });
    server.answer(accepted);
    await flaky.ringAll(inputWith((await listOf(100)).asInput));
    expect([attempts, bodies()]).toEqual([2, [bodyWith(100)]]);
  });

  it('is longer than its parts are', async () => {
    const wide = await jsonListFor(client, 'ringAll', 'group.people');
    const name = '客'.repeat(3_000);
    for (let index = 0; index < mostPeople; index += 1) wide.add({ number: '999', name });
    server.answer(accepted);
    await client.ringAll(inputWith(wide.asInput));
    const item = JSON.stringify({ number: '999', name });
    const expected = `{"title":"t","group":{"people":[${new Array(mostPeople).fill(item).join()}]},"product":"bot"}`;
    // Not by `toEqual`: nobody wants to read 9 MB.
    expect(bodies()[0] === expected).toBe(true);
    expect(wide.toJSON()).toHaveLength(mostPeople);
  });

  it('may have an item that is longer than a part', async () => {
    const wide = await jsonListFor(client, 'ringAll', 'group.people');
    const items = [person(1), { number: '999', name: 'a'.repeat(3 << 20) }, person(2)];
    for (const each of items) wide.add(each);
    expect(wide.byteLength).toBe(JSON.stringify(items).length + 4 * 2);
    expect(wide.toJSON()).toEqual(items);
  });

  it.each([0, 1, mostPeople + 1])('breaks the bounds of the list as an array of %i does', async (count) => {
    const [asArray, asList] = await Promise.all([
      failureOf(client.ringAll(inputWith(people(count)))),
      failureOf(client.ringAll(inputWith((await listOf(count)).asInput))),
    ]);
    expect((asList as { issues: unknown }).issues).toHaveLength(1);
    expect(asList).toEqual(asArray);
  });

  it('does not hide what else is wrong', async () => {
    const { asInput } = await listOf(2);
    const error = await failureOf(client.ringAll({ ...inputWith(asInput), title: 1 as never }));
    expect(error).toMatchObject({ issues: [{ path: 'title', expected: 'a string' }] });
  });

  it('is an array like others in another member, and in another operation', async () => {
    server.answer(accepted);
    const list = await listOf(2);
    await client.ringSome(inputWith(list.asInput));
    await client.ringAll({ ...inputWith(people(2)), spare: list.asInput });
    expect(bodies()[0]).toBe(bodyWith(2));
    expect(JSON.parse(bodies()[1] ?? '').spare).toEqual(people(2));
  });

  it('is compressed on demand', async () => {
    server.answer(accepted);
    await client.ringAll(inputWith((await listOf(100)).asInput), { gzip: true });
    expect(server.requests[0]?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(server.requests[0]?.bytes ?? '').toString()).toBe(bodyWith(100));
  });

  it('is counted for hooks, and recorded', async () => {
    server.answer(accepted);
    const events: RequestEvent[] = [];
    const lines: string[] = [];
    const watched = createGroupClient({
      ...settings,
      hooks: { request: (event) => events.push(event) },
      fetch: recordExchanges({ write: (line) => lines.push(line) }),
    });
    await watched.ringAll(inputWith((await listOf(2, watched)).asInput));
    expect(events).toMatchObject([{ requestBytes: Buffer.byteLength(bodyWith(2)) }]);
    expect(JSON.parse(lines[0] ?? '').request.body).toContain('客户 1');
  });

  it('gives its keys, and its length, when the answer was lost', async () => {
    const lost: Handler = (response) => response.destroy();
    const found = people(3).map(({ number }) => ({ number, count: 3 }));
    server.answer(lost, respond(200, { code: 0, found }));
    const error = await failureOf(client.ringAll(inputWith((await listOf(3)).asInput)));
    const numbers = people(3).map(({ number }) => number);
    expect(error).toMatchObject({ name: 'UnknownOutcomeError', key: { values: numbers } });
    const settled = await (error as { reconcile: () => Promise<object> }).reconcile();
    expect(settled).toMatchObject({ outcome: 'accepted', missing: [] });
    expect(JSON.parse(bodies()[1] ?? '')).toEqual({ ids: numbers });
  });
});

describe('jsonListFor', () => {
  it.each([
    ['another operation', 'ring', 'group.people'],
    ['another member', 'ringAll', 'spare'],
    ['an operation without long lists', 'find', 'ids'],
  ])('refuses %s', async (_, operation, member) => {
    const error = await failureOf(jsonListFor(client, operation as 'ringAll', member as 'group.people'));
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      setting: `${operation}.${member}`,
      vendor: 'group',
    });
  });

  it('refuses what is no client', async () => {
    const copy = { ...client };
    expect(await failureOf(jsonListFor(copy, 'ringAll', 'group.people'))).toMatchObject({
      name: 'ConfigurationError',
      setting: 'client',
    });
  });
});
