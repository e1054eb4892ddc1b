import { expect, test } from 'vitest';
import { fixtureSpec } from '../testing/fixture-spec.js';
import { validatorsFile } from './validators-file.js';

const find = '/paths/~1tasks~1find/get';

test('an operation that takes nothing refuses whatever a caller passes', () => {
  const spec = fixtureSpec('sound', { at: `${find}/parameters`, to: [] });
  expect(validatorsFile(spec)).toContain('({ parameters: z.strictObject({}) })');
  expect(validatorsFile(fixtureSpec('sound'))).not.toContain('z.strictObject({})');
});
