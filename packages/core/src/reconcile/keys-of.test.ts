import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keys-of.js';

describe('the keys of a request', () => {
  it.each([
    [{ task: 'a' }, 'task', ['a']],
    [{ task: 7 }, 'task', ['7']],
    [{ task: ' a ' }, 'task', ['a']],
    [{ info: { list: [{ id: 'a' }, { id: 2 }, { id: 'a' }, {}] } }, 'info.list.id', ['a', '2']],
    [{ info: [{ list: [{ id: 'a' }] }, { list: [{ id: 'b' }] }] }, 'info.list.id', ['a', 'b']],
    [{ ids: ['a', 'b', 'a'] }, 'ids', ['a', 'b']],
    [{ task: '' }, 'task', []],
    [{ task: null }, 'task', []],
    [{ task: { id: 'a' } }, 'task', []],
    [{}, 'task', []],
    [{}, 'constructor.name', []],
    ['text', 'length', []],
    [undefined, 'task', []],
  ])('of %j at %s are %j', (input, path, keys) => {
    expect(keysOf(input, path)).toEqual(keys);
  });

  it('are each there once, in the order of the request', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 30 }))), (lists) => {
        const input = { groups: lists.map((ids) => ({ items: ids.map((id) => ({ id })) })) };
        expect(keysOf(input, 'groups.items.id')).toEqual([...new Set(lists.flat().map(String))]);
      }),
    );
  });
});
