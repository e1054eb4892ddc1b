import { expect, it } from 'vitest';
import { hmacKeys } from './hmac-key.js';

it('keeps the keys of recent secrets and forgets the oldest', () => {
  const keyOf = hmacKeys('&');
  const first = keyOf('first');
  expect(first.export().toString()).toBe('first&');
  expect(keyOf('first')).toBe(first);
  for (let index = 0; index < 64; index++) keyOf(`secret ${index}`);
  const again = keyOf('first');
  expect(again).not.toBe(first);
  expect(again.export()).toEqual(first.export());
});
