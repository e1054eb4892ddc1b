import { expectTypeOf, it } from 'vitest';
import { createGroupClient, type Person } from '../testing/group-vendor.js';
import type { JsonList } from './json-list.js';
import { jsonListFor } from './json-list-for.js';

const client = createGroupClient({ credentials: 'none' });

it('infers the items from the input of the method', async () => {
  const list = await jsonListFor(client, 'ringAll', 'group.people');
  expectTypeOf(list).toEqualTypeOf<JsonList<Person>>();
  expectTypeOf(client.ringAll).toBeCallableWith({ title: 't', group: { people: list.asInput } });
  // @ts-expect-error the number is missing
  list.add({ name: 'a' });
});

it('takes no operation and no member that there is not', () => {
  // @ts-expect-error no method of the client
  jsonListFor(client, 'ring', 'group.people');
  // @ts-expect-error no member of the input
  jsonListFor(client, 'ringAll', 'group.persons');
  // @ts-expect-error the member may be missing
  jsonListFor(client, 'ringAll', 'spare');
  // @ts-expect-error no list of objects
  jsonListFor(client, 'find', 'ids');
});
