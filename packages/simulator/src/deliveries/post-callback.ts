/** Where callbacks go instead of the network: a function that is called as `fetch` is. */
export type CallbackReceiver = (url: string, init: CallbackInit) => Response | Promise<Response>;

export interface CallbackInit {
  method: 'POST';
  headers: Record<string, string>;
  body: string;
}

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
    const init: CallbackInit = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    };
    const response = await (receiver ? receiver(url, init) : send(url, init, closing));
    const text = await response.text();
    return { httpStatus: response.status, body: text.slice(0, keptCharacters) };
  } catch {
    return undefined;
  }
}

function send(url: string, init: CallbackInit, closing: AbortSignal): Promise<Response> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(timeoutMilliseconds)]);
  return fetch(url, { ...init, redirect: 'manual', signal });
}
