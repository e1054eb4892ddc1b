import { expect, it } from 'vitest';
import { randomHexId } from './random-hex-id.js';

it('gives 32 hex digits, never the same twice, across many draws', () => {
  const ids = Array.from({ length: 2000 }, randomHexId);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(2000);
});
