import { expect, it } from 'vitest';
import { addressOf } from './address-of.js';

it.each([
  ['https://api.example.com/a%20b', 'https://api.example.com', 'api.example.com', '/a%20b'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080', '127.0.0.1:8080', '/'],
  ['https://api.example.com:443/p?q=1', 'https://api.example.com', 'api.example.com', '/p?q=1'],
])('%s is taken apart, the second time as the first', (url, origin, host, path) => {
  expect(addressOf(url)).toEqual({ origin, host, path });
  expect(addressOf(url)).toEqual({ origin, host, path });
});

it('remembers no more addresses than some hundred, and takes the others apart all the same', () => {
  for (let each = 0; each < 1_000; each += 1) {
    const url = `https://api.example.com/${each}`;
    expect(addressOf(url).path).toBe(`/${each}`);
  }
});
