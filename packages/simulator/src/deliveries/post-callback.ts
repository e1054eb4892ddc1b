/** Where callbacks go instead of the network: a function that is given each as a request. */
export type CallbackReceiver = (request: Request) => Response | Promise<Response>;

export interface CallbackAnswer {
  httpStatus: number;
  /** Its beginning. */
  body: string;
}

/** Ends a delivery that the receiver leaves hanging; none of the vendors states its own timeout. */
const timeoutMilliseconds = 5000;

const keptCharacters = 1000;

/** One POST. Undefined when there is no whole answer. `closing` ends it. */
export async function postCallback(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  closing: AbortSignal,
  receiver: CallbackReceiver | undefined,
): Promise<CallbackAnswer | undefined> {
  try {
    const settings = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const signal = AbortSignal.any([closing, AbortSignal.timeout(timeoutMilliseconds)]);
    const response = receiver
      ? await receiver(new Request(url, settings))
      : await fetch(url, { ...settings, redirect: 'manual', signal });
    const text = await response.text();
    return { httpStatus: response.status, body: text.slice(0, keptCharacters) };
  } catch {
    return undefined;
  }
}
