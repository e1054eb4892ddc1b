import { checkReceiverSettings } from './check-receiver-settings.js';
import type { AnyEvent, ReceiverDefinition } from './receiver-definition.js';
import type { ReceiverSettings, WebhookReceiver } from './webhook-receiver.js';

let opener: typeof import('./open-webhook.js') | undefined;

/** A vendor's receivers; where `webhook` is set, their events are of that kind. */
type ReceiverFactory<Event extends AnyEvent, Settings> = <Name extends Event['webhook'] = Event['webhook']>(
  settings: Settings & { readonly webhook?: Name | undefined },
) => WebhookReceiver<Extract<Event, { readonly webhook: Name }>>;

/**
 * Makes the factory of a vendor's receivers; the factory throws a ConfigurationError for settings of no use.
 * @__NO_SIDE_EFFECTS__
 */
export function defineReceiver<Event extends AnyEvent, Settings extends ReceiverSettings<Event['webhook']>>(
  definition: ReceiverDefinition<Event, Settings>,
): ReceiverFactory<Event, Settings> {
  const { vendor, acknowledgement, idOf } = definition;
  const webhooks = Object.keys(definition.webhooks);
  const create = (given: Settings): WebhookReceiver<Event> => {
    // A copy, so that what was checked here is what counts later.
    const settings = { ...given };
    const limits = checkReceiverSettings(vendor, webhooks, settings);
    const assertAuthentic = definition.authentic(settings);
    const parts = { definition, settings, limits, assertAuthentic };
    return {
      vendor,
      acknowledgement,
      idOf,
      receive: async (request, connection = {}) => {
        // Not with the package, which most load for its client.
        opener ??= await import('./open-webhook.js');
        return opener.openWebhook<Event>(parts, request, connection);
      },
    };
  };
  return create as ReceiverFactory<Event, Settings>;
}
