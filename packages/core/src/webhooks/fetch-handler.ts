import { answerWebhooks } from './answer-webhooks.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';
import type { WebhookConnection } from './webhook-request.js';

/**
 * Makes a function from Fetch's `Request` to a `Response` out of a receiver, as Deno, Bun, Workers, Next.js and others take
 * it. Its promise never rejects. A `Request` does not say where it came from: for `allowedAddresses`, give that as the
 * second argument.
 * @throws ConfigurationError for settings that are none
 * @example
 * export const POST = fetchHandler(createNxcloudReceiver({ credentials }), { handle: (event) => save(event) });
 */
export function fetchHandler<Event>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event>,
): (request: Request, connection?: WebhookConnection) => Promise<Response> {
  const answer = answerFetch(receiver, settings);
  return (request, connection) => answer(request, () => connection?.remoteAddress);
}

/** What the adapters on Fetch share. The function returned never rejects. */
export function answerFetch<Event>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event>,
): (request: Request, remoteAddress: () => string | undefined) => Promise<Response> {
  const answer = answerWebhooks(receiver, settings);
  return async (request, remoteAddress) => {
    const { status, headers, body } = await answer(request, () => ({ remoteAddress: remoteAddress() }));
    return new Response(body === '' ? null : body, { status, headers });
  };
}
