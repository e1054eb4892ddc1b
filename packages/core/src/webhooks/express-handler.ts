import { answerNode } from './answer-node.js';
import { isBytes } from './body-collector.js';
import type { AddressSetting, NodeRequest, NodeResponse } from './node-message.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/** What is used of Express's request, besides node:http's. */
export interface ExpressRequest extends NodeRequest {
  readonly originalUrl?: string;
  readonly body?: unknown;
}

/**
 * Makes a handler of Express out of a receiver. It reads the body itself: `express.json()` must not have done so before.
 * @throws ConfigurationError for settings that are none
 * @example
 * app.post('/nxcloud', expressHandler(createNxcloudReceiver({ credentials }), { handle: (event) => save(event) }));
 */
export function expressHandler<Event, Request extends ExpressRequest = ExpressRequest>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event> & AddressSetting<Request>,
): (request: Request, response: NodeResponse) => Promise<void> {
  const answer = answerNode(receiver, settings);
  const { remoteAddress } = settings;
  return (request, response) =>
    answer(request, response, {
      // What `express.raw()` leaves are the bytes as they came in.
      body: isBytes(request.body) ? request.body : request,
      // Whole, where a router has cut its own part off.
      url: request.originalUrl ?? request.url,
      remoteAddress: remoteAddress && (() => remoteAddress(request)),
    });
}
