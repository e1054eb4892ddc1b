import { describe, expect, it } from 'vitest';
import { allAtPointer, putAtPointer } from './json-pointer.js';

const target = {
  jobs: [{ id: 1, tags: ['a', 'b'] }, { id: null }, {}, 'text'],
  'a/b': { '~': 0 },
  '*': 'star',
};

describe('all members at a pointer', () => {
  it.each([
    ['/jobs/*/id', [1, null]],
    ['/jobs/*/tags/*', ['a', 'b']],
    ['/jobs/0/id', [1]],
    ['/jobs/9/id', []],
    ['/jobs/length', [4]],
    ['/missing/*/id', []],
    ['/a~1b/~0', [0]],
    ['/*', ['star']],
    ['/constructor', []],
    ['', [target]],
  ])('%s', (pointer, members) => {
    expect(allAtPointer(target, pointer)).toEqual(members);
  });

  it('are none where there is no target', () => {
    expect(allAtPointer(undefined, '')).toEqual([]);
    expect(allAtPointer(null, '/a')).toEqual([]);
  });
});

describe('putting a member', () => {
  it('creates the objects on the way, and changes none', () => {
    const before = Object.freeze({ a: Object.freeze({ b: 1 }) });
    expect(putAtPointer(before, '/a/c/d~1e', 2)).toEqual({ a: { b: 1, c: { 'd/e': 2 } } });
    expect(putAtPointer(undefined, '/a', 1)).toEqual({ a: 1 });
  });
});
