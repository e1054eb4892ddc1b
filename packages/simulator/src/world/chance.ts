import { hash } from 'node:crypto';

/** A number from 0 to below 1 that looks random and is the same for the same parts. */
export function chance(...parts: readonly (string | number)[]): number {
  return hash('sha256', JSON.stringify(parts), 'buffer').readUIntBE(0, 6) / 2 ** 48;
}
