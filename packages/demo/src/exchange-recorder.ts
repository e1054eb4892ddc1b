import type { FetchLike } from '@outdial/core';

/** One request as it left and the answer as it came. */
export interface RecordedExchange {
  readonly method: string;
  readonly path: string;
  /** Which operation, where the path does not tell. */
  readonly action?: string;
  readonly sent: unknown;
  readonly status: number;
  readonly received: unknown;
}

/** Members that never belong into a record. */
const secretNames = new Set(['appSecret', 'authToken', 'auth_token', 'SecurityToken']);

/** Makes a `fetch` that keeps what went over the wire, without the secrets in it. */
export function recordExchanges(onExchange: (exchange: RecordedExchange) => void): FetchLike {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { pathname, searchParams } = new URL(url);
    const action = new Headers(init.headers).get('x-acs-action');
    onExchange({
      method: init.method ?? 'GET',
      path: pathname,
      ...(action !== null && { action }),
      sent: init.body ? readJson(textOf(init.body)) : Object.fromEntries(searchParams),
      status: response.status,
      received: readJson(await response.clone().text()),
    });
    return response;
  };
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}

/** Text that is no JSON stays as it is: what is wrong with it is for the client to say. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => (secretNames.has(name) ? '(secret)' : value));
  } catch {
    return text;
  }
}
