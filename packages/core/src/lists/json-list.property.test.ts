import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGroupClient, type Person } from '../testing/group-vendor.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { jsonListFor } from './json-list-for.js';

const server = await useLoopbackServer();
const client = createGroupClient({ baseUrl: server.url, credentials: 'none' });
server.answer(respond(200, { code: 0 }));

const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u0000', 'é', '客', '😀', '\u2028') });
const note = fc.record({ key: text, value: text });
const person: fc.Arbitrary<Person> = fc.record(
  {
    number: fc.stringMatching(/^[0-9]{3,18}$/),
    name: fc.option(text),
    notes: fc.array(note, { maxLength: 3 }),
  },
  { requiredKeys: ['number'] },
);

const accessor = (get: () => unknown) =>
  Object.defineProperty({ number: '999' }, 'name', { get, enumerable: true });

/** What objects may be, besides plain. */
const odd: readonly (() => unknown)[] = [
  () => ({ number: '999', name: undefined }),
  () => ({ number: '999', notes: [{ key: 'a', value: 'b', other: undefined }] }),
  () => Object.assign(Object.create(null), { number: '999' }),
  () => Object.assign(Object.create({ name: 'inherited' }), { number: '999' }),
  () => Object.assign(new (class Callee {})(), { number: '999' }),
  () => ({ number: '999', toJSON: () => ({ number: 'x' }) }),
  () =>
    Object.assign(
      new (class {
        toJSON() {}
      })(),
      { number: '999' },
    ),
  () => ({ number: '999', [Symbol.toStringTag]: 'Callee' }),
  () => JSON.parse('{"number":"999","__proto__":{"name":"a"}}'),
  () => JSON.parse('{"number":"999","__proto__":"a"}'),
  () => ({ number: '999', notes: Object.assign([], { toJSON: () => 'x' }) }),
  () => ({ number: '999', notes: new Array(2) }),
  () => ({ number: '999', notes: new (class extends Array {})() }),
  () => ({ number: '999', name: '\ud800' }),
  () => ({ number: '999', notes: [{ key: '\udc00', value: '' }] }),
  () => ({ number: '999', name: new Date(0) }),
  () => ({ number: '999', name: Number.NaN }),
  () => ({ number: '999', name: 1n }),
  () => ({ number: '999', name: () => 'a' }),
  () => ({ number: '999', name: Symbol('a') }),
  () => ({ number: 999 }),
  () => ({ numbers: '999' }),
  () => ({ number: '999', nowhere: 1 }),
  () => [],
  () => null,
  () => 'text',
  () => undefined,
  () => new Map(),
  () => new Proxy({ number: '999' }, {}),
  () => accessor(() => 'from an accessor'),
  () => {
    const circle: Record<string, unknown> = { number: '999' };
    circle.notes = [circle];
    return circle;
  },
  () => {
    let reads = 0;
    return accessor(() => {
      reads += 1;
      return reads === 1 ? 'first' : 2;
    });
  },
];

/** What an array of the same items makes of a call: its body, or what is wrong with the item that is in the middle. */
async function asArray(people: unknown[]): Promise<{ body?: unknown; issues?: unknown }> {
  return client.ringAll({ title: 't', group: { people: people as Person[] } }).then(
    () => ({ body: JSON.parse(server.requests.at(-1)?.body ?? '') }),
    (error) => ({
      issues: error.issues.map(({ path, ...rest }: { path: string }) => ({
        path: path.replace(/^group\.people\[1\]\.?/, ''),
        ...rest,
      })),
    }),
  );
}

async function asList(people: unknown[]): Promise<{ body?: unknown; issues?: unknown }> {
  const list = await jsonListFor(client, 'ringAll', 'group.people');
  const issues = people.flatMap((each) => [...list.add(each as Person)]);
  if (issues.length > 0) return { issues };
  await client.ringAll({ title: 't', group: { people: list.asInput } });
  return { body: JSON.parse(server.requests.at(-1)?.body ?? '') };
}

const good = { number: '999000000001' };

describe('a list that is built ahead', () => {
  it('is sent byte for byte as the array would be, and can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 2, maxLength: 120 }), async (people) => {
        const list = await jsonListFor(client, 'ringAll', 'group.people');
        for (const each of people) expect(list.add(each)).toEqual([]);
        const json = JSON.stringify(people);
        expect([list.length, list.byteLength]).toEqual([people.length, Buffer.byteLength(json)]);
        expect(JSON.stringify(list)).toBe(json);
        for (const given of [people, list.asInput]) {
          await client.ringAll({ title: '"t"', group: { people: given, extra: { a: [1, null] } } });
        }
        const [asArray, asList] = server.requests.splice(0);
        expect(asList?.body).toBe(asArray?.body);
        expect(asList?.headers).toEqual(asArray?.headers);
        expect([...list.items()]).toEqual(JSON.parse(json));
      }),
      { numRuns: 50 },
    );
  });

  it.each(odd.map((make) => [String(make), make]))(
    'takes and refuses what an array does: %s',
    async (_, make) => {
      expect(await asList([good, make(), good])).toEqual(await asArray([good, make(), good]));
    },
  );
});
