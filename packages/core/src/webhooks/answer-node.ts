import { answerWebhooks } from './answer-webhooks.js';
import type { NodeRequest, NodeResponse } from './node-message.js';
import type { NodeBody } from './read-node-body.js';
import { sendNodeAnswer } from './send-node-answer.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/** Where a framework has put what node:http has in the request itself. */
interface Seen {
  readonly body?: Uint8Array | NodeBody | undefined;
  readonly url?: string | undefined;
  readonly remoteAddress: (() => string | undefined) | undefined;
}

type AnswerNode = (request: NodeRequest, response: NodeResponse, seen: Seen) => Promise<void>;

/** What the adapters on node:http share. The function returned never rejects. */
export function answerNode<Event>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event>,
): AnswerNode {
  const answer = answerWebhooks(receiver, settings);
  return async (request, response, { body = request, url = request.url, remoteAddress }) => {
    // An error of either that nobody listens to would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
    const { method, headersDistinct: headers = request.headers } = request;
    const answered = await answer({ method, url, headers, body }, () => ({
      remoteAddress: remoteAddress ? remoteAddress() : request.socket?.remoteAddress,
    }));
    sendNodeAnswer(request, response, answered);
  };
}

function ignore(): void {}
