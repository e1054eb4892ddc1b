import { parseExactJson } from './exact-json.js';
import type { WireRequest } from './sign-request.js';

export interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  /** Undefined when the body is no JSON. */
  body: unknown;
  /** The same with its big whole numbers as `bigint`. */
  exactBody: unknown;
}

export type Fetch = (request: Request) => Promise<Response>;

const timeoutMilliseconds = 30_000;

/** Why nothing came back, without any address. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** Sends once, and follows no redirect: a signed request goes where it was signed for. Throws `NoAnswer`. */
export async function sendRequest(
  { method, target, headers, body }: WireRequest,
  baseUrl: URL,
  fetch: Fetch,
): Promise<Answer> {
  try {
    const request = new Request(baseUrl.origin + target, {
      method,
      headers,
      body: method === 'GET' ? null : (body ?? null),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const response = await fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, ...readJson(bytes) };
  } catch (error) {
    throw new NoAnswer(reasonOf(error));
  }
}

function readJson(bytes: Uint8Array): { body: unknown; exactBody: unknown } {
  const text = new TextDecoder().decode(bytes);
  try {
    return { body: JSON.parse(text), exactBody: parseExactJson(text) };
  } catch {
    return { body: undefined, exactBody: undefined };
  }
}

/** Codes of the system and of `fetch`; never a message, which may hold the address. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return `no answer within ${timeoutMilliseconds / 1000} seconds`;
  return typeof cause?.code === 'string' ? `no answer: ${cause.code}` : 'no answer';
}
