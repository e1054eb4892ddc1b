import type { SignedRequest } from '@outdial/signing';

/** A request as it was sent. */
export interface SentRequest {
  /** Absolute, with the path parameters filled in, without a query. */
  readonly url: string;
  readonly signed: SignedRequest;
}

/** Shorter ones are in every text. */
const wordLength = 6;
const words = new RegExp(`[\\w%+.~-]{${wordLength},}`, 'g');

/**
 * Makes the test whether a text quotes something of a request, whole or in part: a word of its path, query, headers or body, or a
 * number as long as a phone number. Whom it was sent to is no secret.
 */
export function quotesRequest({ url, signed }: SentRequest): (text: string) => boolean {
  const { query, headers, body } = signed;
  const path = new URL(url).pathname;
  const texts = [
    path,
    query,
    ...Object.values(headers),
    typeof body === 'string' ? body : new TextDecoder().decode(body),
  ];
  const parts = [...texts, ...[path, query].map(decoded)].join('\n');
  return (text) => /\d{7}/.test(text) || (text.match(words) ?? []).some((word) => parts.includes(word));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
