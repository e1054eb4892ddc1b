import type { Idempotency } from '../spec/vocabulary.js';
import { code } from './code.js';
import { oneLine } from './one-line.js';

/** The key by which a request is known again, and what a second one with it answers. */
export function idempotencyWords({ key, duplicateCodes = [], refusesDuplicates, note }: Idempotency): string {
  const sentences = [
    `natural key ${code(key)}`,
    duplicateCodes.length > 0 ? `a duplicate answers ${duplicateCodes.map(code).join(', ')}` : '',
    refusesDuplicates ? 'it is documented that a duplicate is refused' : '',
  ];
  return oneLine(`${sentences.filter(Boolean).join('; ')}.${note ? ` ${note.trim()}` : ''}`);
}
