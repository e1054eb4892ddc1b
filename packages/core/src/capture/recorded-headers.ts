import type { Redactor } from './redaction/redactor.js';

/** Headers that are recorded. Every other is left out: what a vendor's own headers hold nobody can tell. */
const harmless = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'request-id',
  'requestid',
  'retry-after',
  'x-acs-action',
  'x-acs-date',
  'x-acs-request-id',
  'x-acs-retry-after',
  'x-acs-version',
  'x-request-id',
]);

/**
 * The headers that are harmless by their names, their values redacted. Reads the others too: what is secret there may be repeated
 * elsewhere.
 */
export function recordedHeaders(headers: Headers, redactor: Redactor): Record<string, string> {
  const recorded: Record<string, string> = {};
  for (const [name, value] of headers) {
    const redacted = redactor.member(name, value);
    if (harmless.has(name)) recorded[name] = redacted;
  }
  return recorded;
}
