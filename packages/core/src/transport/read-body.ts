/** Thrown by `readBody` alone; the caller turns it into a typed error that names the call. */
export class BodyTooLarge extends Error {}

/**
 * Reads a whole answer as UTF-8 text, but never more than `maxBytes` of it. An abort ends the stream, so that an answer
 * nobody waits for keeps no connection open.
 * @throws BodyTooLarge
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  // Not awaited: a peer that never ends its answer must not hold the caller.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      cancel();
      throw new BodyTooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
