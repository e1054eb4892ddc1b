import { BodyBytes, bodyOfRequest } from './recorded-body.js';
import type { RecordedBody, RecordedRequest } from './recorded-exchange.js';
import { recordedHeaders } from './recorded-headers.js';
import type { Redactor } from './redaction/redactor.js';
import { tolerantHeaders } from './tolerant-headers.js';

/** What `fetch` was given, before anybody changes it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyBytes | RecordedBody | undefined;
}

export function sentRequest(url: string, init: RequestInit | undefined): SentRequest {
  return {
    url: String(url),
    method: init?.method ?? 'GET',
    headers: tolerantHeaders(init?.headers),
    body: bodyOfRequest(init?.body),
  };
}

/** A request as it is recorded, and as it is compared with recorded ones. */
export function recordedRequest(
  { url, method, headers, body }: SentRequest,
  redactor: Redactor,
): RecordedRequest {
  return {
    method: redactor.text(method),
    url: redactor.url(url),
    headers: recordedHeaders(headers, redactor),
    ...bodyMember(body, redactor),
  };
}

/** The member `body` where there is a body. */
export function bodyMember(body: SentRequest['body'], redactor: Redactor): { readonly body?: RecordedBody } {
  if (body === undefined) return {};
  return { body: body instanceof BodyBytes ? body.recorded((text) => redactor.text(text)) : body };
}
