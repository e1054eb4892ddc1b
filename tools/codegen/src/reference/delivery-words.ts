import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Delivery } from '../spec/vocabulary.js';
import { standingMark } from './standing-words.js';

/** Where the address comes from that a webhook is sent to. `at` is where that is said. */
export function deliveryWords(
  document: SpecDocument,
  { operation, pointer, console: place, note }: Delivery,
  at: string,
): string {
  const words =
    operation === undefined
      ? `an address set in the vendor's console: ${place}`
      : `the address in \`${pointer}\` of \`${operation}\``;
  const known = `${words}${standingMark(sourceAt(document, at))}`;
  return note ? `${known}. ${note.trim()}` : known;
}
