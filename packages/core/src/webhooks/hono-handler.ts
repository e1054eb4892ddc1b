import { answerFetch } from './fetch-handler.js';
import type { AddressSetting } from './node-message.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/** What is used of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  readonly env?: unknown;
}

/**
 * Makes a handler of Hono out of a receiver.
 * @throws ConfigurationError for settings that are none
 * @example
 * app.post('/nxcloud', honoHandler(createNxcloudReceiver({ credentials }), { handle: (event) => save(event) }));
 */
export function honoHandler<Event, Context extends HonoContext = HonoContext>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event> & AddressSetting<Context>,
): (context: Context) => Promise<Response> {
  const answer = answerFetch(receiver, settings);
  const { remoteAddress = socketAddress } = settings;
  return (context) => answer(context.req.raw, () => remoteAddress(context));
}

/** `@hono/node-server` puts Node's incoming message into `env`. */
function socketAddress({ env }: HonoContext): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress;
}
