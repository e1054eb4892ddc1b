import type { WebhookData } from './parse-records.js';

/**
 * An id of a record made of its members, the first of which is the vendor's own id of the call: without it a record has
 * none, and is never taken for a repeated one. The others tell reports on the same call apart.
 */
export function recordId(
  { webhook, data }: { readonly webhook: string; readonly data: object },
  [id, ...others]: readonly [string, ...string[]],
): string | undefined {
  const record = data as WebhookData;
  if (record[id] === undefined || record[id] === null || record[id] === '') return undefined;
  return JSON.stringify([webhook, record[id], ...others.map((name) => record[name] ?? null)]);
}
