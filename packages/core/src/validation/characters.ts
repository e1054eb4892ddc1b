import * as z from 'zod/mini';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** JSON Schema's `minLength` and `maxLength`, which count Unicode code points; zod's own count UTF-16 units. */
export function characters({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds): z.core.$ZodCheck<string> {
  return z.check<string>(({ value, issues }) => {
    const count = countCharacters(value);
    const shared = { origin: 'string', inclusive: true, input: value, continue: true } as const;
    if (count < min) issues.push({ ...shared, code: 'too_small', minimum: min });
    if (count > max) issues.push({ ...shared, code: 'too_big', maximum: max });
  });
}

/** The length of a text in Unicode code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
