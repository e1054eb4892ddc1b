import { orAborted } from '../world/or-aborted.js';

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

export interface CallbackRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** In place of the network. */
  receiver: CallbackReceiver | undefined;
  /** Ends it. */
  closing: AbortSignal;
  /** After how much real time a receiver that leaves it hanging is given up. 5 seconds by default. */
  timeoutMilliseconds?: number | undefined;
}

/** None of the vendors states its own timeout. */
const defaultTimeoutMilliseconds = 5000;

const keptCharacters = 1000;

/** One POST. Undefined when there is no whole answer. */
export async function postCallback(request: CallbackRequest): Promise<CallbackAnswer | undefined> {
  const { url, headers, body, receiver, closing } = request;
  const ending = new AbortController();
  const { signal } = ending;
  // By hand: `AbortSignal.any` and `AbortSignal.timeout` cost more than all the rest of a callback to a function.
  const end = () => ending.abort();
  const timer = setTimeout(end, request.timeoutMilliseconds ?? defaultTimeoutMilliseconds);
  closing.addEventListener('abort', end, { once: true });
  if (closing.aborted) end();
  try {
    const init: CallbackInit = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    };
    return await orAborted(post(url, init, receiver, signal), signal);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', end);
  }
}

async function post(
  url: string,
  init: CallbackInit,
  receiver: CallbackReceiver | undefined,
  signal: AbortSignal,
): Promise<CallbackAnswer> {
  const response = await (receiver
    ? receiver(url, init)
    : fetch(url, { ...init, redirect: 'manual', signal }));
  return { httpStatus: response.status, body: await beginningOf(response) };
}

/** Reads to the end, as a vendor does that takes an answer, and keeps no more than the beginning. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  if (!body) return text;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    if (text.length < keptCharacters) text += decoder.decode(chunk, { stream: true });
  }
  return text.slice(0, keptCharacters);
}
