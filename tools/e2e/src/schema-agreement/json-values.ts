import type { SeededRandom } from '../faults/seeded-random.js';

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53 - 1,
  1e300,
  '',
  '0',
  'text',
  ' 中😀\n',
  [],
  [0, 'a', null],
  {},
  { a: { b: [1] } },
];

/** Any JSON value, of every type. */
export function anyJson(random: SeededRandom): unknown {
  return structuredClone(random.pick(values));
}
