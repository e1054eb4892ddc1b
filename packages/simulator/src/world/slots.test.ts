import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { Slots } from './slots.js';

function twoSlots() {
  const slots = new Slots();
  const people = slots.define('people', () => ({ byName: new Map<string, { age: bigint; born: Date }>() }));
  const lists = slots.define('lists', () => ({ all: [] as { age: bigint; born: Date }[] }));
  return { slots, people, lists };
}

function saved(slots: object, identity = ''): Uint8Array {
  return new Uint8Array(serialize({ identity, values: new Map(Object.entries(slots)) }));
}

it('puts back what was saved, with the references between the slots', () => {
  const { slots, people, lists } = twoSlots();
  const person = { age: 2n ** 60n, born: new Date(5) };
  people().byName.set('a', person);
  lists().all.push(person);
  const bytes = slots.save();
  person.age = 0n;
  slots.restore(bytes);
  expect(lists().all).toEqual([{ age: 2n ** 60n, born: new Date(5) }]);
  expect(lists().all[0]).toBe(people().byName.get('a'));
});

it('makes everything anew on a reset', () => {
  const { slots, lists } = twoSlots();
  lists().all.push({ age: 1n, born: new Date(0) });
  slots.reset();
  expect(lists().all).toEqual([]);
});

it.each([
  ['other bytes', new Uint8Array([1, 2, 3])],
  ['no bytes', new Uint8Array()],
  ['something else', new Uint8Array(serialize({ people: {} }))],
  ['fewer slots', saved({ people: {} })],
  ['more slots', saved({ people: {}, lists: {}, more: {} })],
  ['slots that are none', saved({ people: {}, lists: 3 })],
  ['those of another identity', saved({ people: {}, lists: {} }, 'other')],
])('refuses %s and keeps what is there', (_, bytes) => {
  const { slots, lists } = twoSlots();
  lists().all.push({ age: 1n, born: new Date(0) });
  expect(() => slots.restore(bytes)).toThrow(TypeError);
  expect(lists().all).toHaveLength(1);
});

it('has one slot of a name', () => {
  const { slots } = twoSlots();
  expect(() => slots.define('lists', () => ({}))).toThrow('lists');
});
