import { expect, it } from 'vitest';
import { splitUrl } from './received-url.js';

it.each([
  ['/', undefined, '/', ''],
  ['/a/b?x=1&y=?z', undefined, '/a/b', 'x=1&y=?z'],
  ['/?a=%2a#fragment', undefined, '/', 'a=%2a'],
  ['https://api.example.com:443/p?q=1', 'api.example.com:443', '/p', 'q=1'],
  ['https://api.example.com?q=1', 'api.example.com', '/', 'q=1'],
  ['http://user:word@api.example.com/', 'api.example.com', '/', ''],
])('splits %s', (url, host, path, query) => {
  expect(splitUrl(url)).toEqual({ host, path, query });
});
