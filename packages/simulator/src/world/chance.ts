import { createHash } from 'node:crypto';

/** A number from 0 to below 1 that looks random and is the same for the same parts. */
export function chance(...parts: readonly (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(parts)).digest().readUIntBE(0, 6) / 2 ** 48;
}
