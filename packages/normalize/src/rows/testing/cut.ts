import fc from 'fast-check';

/** The bytes or the text in pieces: of one each, or cut at the given places. */
export function cut<Whole extends Uint8Array | string>(
  whole: Whole,
  places: 'everywhere' | readonly number[],
): Whole[] {
  const ends =
    places === 'everywhere'
      ? Array.from({ length: whole.length }, (_, index) => index + 1)
      : [...places.map((place) => place % (whole.length + 1)), whole.length].sort((one, other) => one - other);
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end) as Whole);
}

/** Ways to cut: everywhere, or at some places. */
export const cuts = fc.oneof(
  { weight: 1, arbitrary: fc.constant('everywhere' as const) },
  { weight: 4, arbitrary: fc.array(fc.nat(2_000), { maxLength: 12 }) },
);

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
