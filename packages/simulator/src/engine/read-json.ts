const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON value of a body; undefined when it is empty, no UTF-8 or no JSON. */
export function readJson(body: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(utf8.decode(body)) };
  } catch {
    return undefined;
  }
}
