import { expect, it } from 'vitest';
import { hmacKey } from './hmac-key.js';

it('keeps the keys of recent secrets and forgets the oldest', () => {
  const first = hmacKey('first');
  expect(hmacKey('first')).toBe(first);
  for (let index = 0; index < 64; index++) hmacKey(`secret ${index}`);
  const again = hmacKey('first');
  expect(again).not.toBe(first);
  expect(again.export()).toEqual(first.export());
});
