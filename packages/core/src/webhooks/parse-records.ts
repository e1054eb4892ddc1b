import { WebhookError } from '../errors/webhook-error.js';
import { parseJson } from '../parse-json.js';
import { isObject } from '../validation/is-object.js';

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

export type WebhookData = Readonly<Record<string, unknown>>;

/** A parsed body, and the objects in it that are an event each. */
export interface ParsedBody {
  readonly value: unknown;
  readonly records: readonly WebhookData[];
}

/**
 * Parses a body whose records `recordsIn` finds: one object, or a list of them. Without it the body is the record.
 * @throws WebhookError `malformed_body`
 */
export function parseRecords(
  vendor: string,
  body: Uint8Array,
  recordsIn: ((value: unknown) => unknown) | undefined,
): ParsedBody {
  try {
    const value = parseJson(decoder.decode(body));
    const records = recordsIn ? [recordsIn(value)].flat() : [value];
    if (records.every(isObject)) return { value, records };
  } catch {
    // Not kept as `cause`: the parser's message quotes the body.
  }
  throw new WebhookError({ vendor, reason: 'malformed_body' });
}
