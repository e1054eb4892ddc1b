import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dialogMatrix } from '../testing/dialog-matrix.js';

it('stands in the README as the tables have it', () => {
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(dialogMatrix());
});
