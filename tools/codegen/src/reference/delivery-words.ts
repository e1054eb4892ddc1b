import type { Delivery } from '../spec/vocabulary.js';

/** Where the address comes from that a webhook is sent to. */
export function deliveryWords({ operation, pointer, console: place, note }: Delivery): string {
  const words =
    operation === undefined
      ? `an address set in the vendor's console: ${place}`
      : `the address in \`${pointer}\` of \`${operation}\``;
  return note ? `${words}. ${note.trim()}` : words;
}
