import type { ResponseLike } from '../transport/fetch-like.js';

type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** An answer whose headers become a `Headers` when somebody asks for them: making one takes longer than all the rest. */
export class Answer implements ResponseLike {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
  readonly #received: ReceivedHeaders;
  #headers: Headers | undefined;

  constructor(status: number, received: ReceivedHeaders, body: AsyncIterable<Uint8Array>) {
    this.status = status;
    this.#received = received;
    this.body = body;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#received);
    return this.#headers;
  }
}

function toHeaders(received: ReceivedHeaders): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(received)) {
    for (const value of [values ?? []].flat()) headers.append(name, byteString(value));
  }
  return headers;
}

/** undici reads header values as UTF-8, fetch as Latin-1; `Headers` takes no other. */
function byteString(value: string): string {
  return /[^\0-\xff]/.test(value) ? Buffer.from(value).toString('latin1') : value;
}
