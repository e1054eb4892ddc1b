import { expect, it } from 'vitest';
import { headerValue, readHeaders } from './received-headers.js';

it('finds headers in any case, of objects and of Headers', () => {
  for (const headers of [{ 'X-Acs-Date': 'now' }, new Headers({ 'X-Acs-Date': 'now' })]) {
    expect(headerValue(readHeaders(headers), 'x-acs-date')).toBe('now');
  }
});

it('keeps every occurrence, however it is written down', () => {
  const headers = readHeaders({ sign: ['a', 'b'], Sign: 'c', SIGN: undefined });
  expect(headers.get('sign')).toEqual(['a', 'b', 'c']);
  expect(headerValue(headers, 'sign')).toBe('a, b, c');
});

it('strips the white space of HTTP and no other', () => {
  const headers = readHeaders({ a: ' \tvalue\t ', b: '\u00a0value', c: 'value\n' });
  expect([...headers.values()]).toEqual([['value'], ['\u00a0value'], ['value\n']]);
});

it('takes names that every object has for what they are', () => {
  const headers = readHeaders({ constructor: 'a', foreach: 'b' } as Record<string, string>);
  expect([headerValue(headers, 'constructor'), headerValue(headers, 'tostring')]).toEqual(['a', undefined]);
});
