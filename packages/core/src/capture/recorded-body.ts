import type { RecordedBody } from './recorded-exchange.js';

/** Longest body that is recorded, in bytes. */
const maxBytes = 1_048_576;

/** What no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const binary = /[\x00-\x08\x0e-\x1f]/;

/** Keeps the bytes of a body, but never more than are recorded. */
export class BodyBytes {
  readonly #chunks: Uint8Array[] = [];
  #bytes = 0;

  add(chunk: unknown): void {
    if (!ArrayBuffer.isView(chunk)) return;
    this.#bytes += chunk.byteLength;
    if (this.#bytes > maxBytes) this.#chunks.length = 0;
    // A copy, since the bytes are the reader's from now on.
    else this.#chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice());
  }

  /** The text made harmless, or the length alone. */
  recorded(redact: (text: string) => string): RecordedBody {
    const bytes = this.#bytes;
    if (bytes > maxBytes) return { omitted: 'oversize', bytes };
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const text = decoder.decode(Buffer.concat(this.#chunks));
      return binary.test(text) ? { omitted: 'binary', bytes } : redact(text);
    } catch {
      return { omitted: 'binary', bytes };
    }
  }
}

/** The body that is given to `fetch`; undefined when there is none. It is read now: the caller may change it later. */
export function bodyOfRequest(
  body: unknown,
): BodyBytes | { omitted: 'stream'; bytes: number | null } | undefined {
  if (body === undefined || body === null) return undefined;
  const bytes = new BodyBytes();
  if (typeof body === 'string' || body instanceof URLSearchParams) bytes.add(Buffer.from(String(body)));
  else if (ArrayBuffer.isView(body)) bytes.add(body);
  else if (body instanceof ArrayBuffer) bytes.add(new Uint8Array(body));
  else return { omitted: 'stream', bytes: body instanceof Blob ? body.size : null };
  return bytes;
}
