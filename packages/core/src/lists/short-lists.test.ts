import { beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../testing/failure-of.js';
import { asked, createGroupClient, mostPeople } from '../testing/group-vendor.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
server.answer(respond(200, { code: 0 }));
const client = createGroupClient({ baseUrl: server.url, credentials: 'none' });
const people = (count: number) => new Array(count).fill({ number: '999' });
const ring = (given: unknown) => client.ringAll({ title: 't', group: { people: given as never } });

beforeEach(() => Object.assign(asked, { zod: 0, quickly: 0 }));

describe('an array', () => {
  it('that is long is checked quickly, and sent whole', async () => {
    await ring(people(mostPeople));
    expect(asked.quickly).toBe(mostPeople);
    expect(asked.zod).toBeLessThanOrEqual(10);
    expect(JSON.parse(server.requests[0]?.body ?? '').group.people).toHaveLength(mostPeople);
  });

  it('that is short is checked by zod alone', async () => {
    await ring(people(10));
    expect(asked).toEqual({ zod: 10, quickly: 0 });
  });

  it('that is long is checked by zod as well when an item is wrong', async () => {
    const given = [...people(500), { number: 'x', other: 1 }, ...people(10), 5];
    expect(await failureOf(ring(given))).toMatchObject({
      issues: [
        { path: 'group.people[500].number', expected: 'text that matches /^[0-9]{3,}$/u' },
        { path: 'group.people[500].other', expected: 'not a known field' },
        { path: 'group.people[511]', expected: 'an object' },
      ],
    });
  });

  it('that is too long is refused for its length', async () => {
    expect(await failureOf(ring(people(mostPeople + 1)))).toMatchObject({
      issues: [{ path: 'group.people', expected: `at most ${mostPeople} elements` }],
    });
  });
});
