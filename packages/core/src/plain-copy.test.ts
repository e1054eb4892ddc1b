import { deepEqual } from 'node:assert';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainCopy } from './plain-copy.js';

it('copies whatever JSON can hold as it is, and shares nothing with it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const { value: copy, issues } = plainCopy(value);
      expect(issues).toEqual([]);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
    }),
  );
});

it('reports each value that JSON would change, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true, maxDepth: 3 }), (value) => {
      const { value: copy, issues } = plainCopy({ value });
      // Loosely, since JSON knows one zero only.
      if (issues.length === 0) deepEqual(JSON.parse(JSON.stringify(copy)), copy);
    }),
  );
});
