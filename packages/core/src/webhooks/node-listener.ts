import { answerNode } from './answer-node.js';
import type { AddressSetting, NodeRequest, NodeResponse } from './node-message.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/**
 * Makes a request listener of node:http out of a receiver.
 * @throws ConfigurationError for settings that are none
 * @example
 * createServer(nodeListener(createNxcloudReceiver({ credentials }), { handle: (event) => save(event) }));
 */
export function nodeListener<Event, Request extends NodeRequest = NodeRequest>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event> & AddressSetting<Request>,
): (request: Request, response: NodeResponse) => Promise<void> {
  const answer = answerNode(receiver, settings);
  const { remoteAddress } = settings;
  return (request, response) =>
    answer(request, response, { remoteAddress: remoteAddress && (() => remoteAddress(request)) });
}
