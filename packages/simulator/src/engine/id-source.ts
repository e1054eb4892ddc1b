import { createHash } from 'node:crypto';

export interface IdSource {
  /** 32 hex digits. */
  hex(): string;
  /** In the form of a UUID, in capitals. */
  uuid(): string;
  /** 1, 2, 3 … */
  count(): number;
}

/** Ids that look random and are the same in every run with the same seed. */
export function createIdSource(seed: string): IdSource {
  let drawn = 0;
  let counted = 0;
  const hex = () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}/${drawn}`).digest('hex').slice(0, 32);
  };
  return {
    hex,
    uuid: () =>
      hex()
        .toUpperCase()
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    count: () => {
      counted += 1;
      return counted;
    },
  };
}
