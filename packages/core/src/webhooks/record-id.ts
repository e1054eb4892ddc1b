import type { WebhookData } from './parse-records.js';

/**
 * An id of a record made of its members, the first of which is the vendor's own id of the call: without it a record has
 * none, and is never taken for a repeated one. The others tell reports on the same call apart.
 */
export function recordId(
  { webhook, data }: { readonly webhook: string; readonly data: object },
  members: readonly [string, ...string[]],
): string | undefined {
  const values = members.map((name) => (data as WebhookData)[name] ?? null);
  // Nobody sends an object for an id but to see what happens: one of great depth cannot even be written down.
  const isUsable = values[0] !== null && values[0] !== '' && values.every(isSingle);
  return isUsable ? JSON.stringify([webhook, ...values]) : undefined;
}

function isSingle(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
