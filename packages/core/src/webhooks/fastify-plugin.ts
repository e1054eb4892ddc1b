import { answerNode } from './answer-node.js';
import type { AddressSetting, NodeRequest, NodeResponse } from './node-message.js';
import type { NodeBody } from './read-node-body.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/** What is used of Fastify's request. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly body?: unknown;
}

interface FastifyReply {
  readonly raw: NodeResponse;
  hijack(): unknown;
}

/** What is used of a Fastify instance. */
export interface FastifyInstance {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: NodeBody, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown;
}

/** Setting of the plugin, to give when it is registered or made. */
interface PathSetting {
  /** Where it listens, below the `prefix` it is registered with. Default `/`. */
  readonly path?: string | undefined;
}

/**
 * Makes a plugin of Fastify out of a receiver: one POST route, with a content-type parser of its own that leaves the bytes as
 * they came in; the parsers of the other routes stay as they are.
 * @throws ConfigurationError for settings that are none
 * @example
 * app.register(fastifyPlugin(createNxcloudReceiver({ credentials }), { path: '/nxcloud', handle: (event) => save(event) }));
 */
export function fastifyPlugin<Event, Request extends FastifyRequest = FastifyRequest>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event> & AddressSetting<Request> & PathSetting,
): (instance: FastifyInstance, options: unknown, done: () => void) => void {
  const answer = answerNode(receiver, settings);
  const { remoteAddress, path = '/' } = settings;
  return (instance, _options, done) => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    instance.post(path, async (request, reply) => {
      reply.hijack();
      await answer(request.raw, reply.raw, {
        body: (request.body as NodeBody | undefined) ?? request.raw,
        remoteAddress: remoteAddress && (() => remoteAddress(request as Request)),
      });
    });
    done();
  };
}
