import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';

/**
 * Compares a received signature with the expected one in constant time. Only the expected length, which is public,
 * shows. UTF-8, not latin1: the latter folds U+0141 onto "A" and would accept a different text.
 */
export function equalTexts(received: string, expected: string): boolean {
  const receivedBytes = Buffer.from(received, 'utf8');
  const expectedBytes = Buffer.from(expected, 'utf8');
  return receivedBytes.length === expectedBytes.length && timingSafeEqual(receivedBytes, expectedBytes);
}
