import type { Shape } from '../drift/shape.js';
import type { WebhookData } from './parse-records.js';
import type { EventFrame } from './webhook-event.js';
import type { Acknowledgement } from './webhook-receiver.js';
import type { ReceivedWebhook } from './webhook-request.js';

/** What the events of any vendor have in common. */
export interface AnyEvent extends EventFrame<'signed' | 'unverified'> {
  readonly webhook: string;
  readonly requestId?: string | undefined;
}

/** What makes a vendor's receiver. */
export interface ReceiverDefinition<Event extends AnyEvent, Settings> {
  readonly vendor: string;
  readonly trust: Event['trust'];
  readonly acknowledgement: Acknowledgement;
  /** The webhooks, and whether a record's members show that it is one. Inferred; asked in this order. */
  readonly webhooks: Readonly<Record<Event['webhook'], (record: WebhookData) => boolean>>;
  /** What the vendor's document says of each webhook's body: wanted only when somebody listens for drift. */
  readonly loadShapes?: () => Promise<Readonly<Partial<Record<Event['webhook'], Shape>>>>;
  /** Where the records are in a parsed body: an object or a list of them. Default: the body itself, an object. */
  readonly recordsIn?: (body: unknown) => unknown;
  /** Makes the check that a webhook must pass before its body is parsed. Throws ConfigurationError for bad settings. */
  readonly authentic: (settings: Settings) => (received: ReceivedWebhook) => void;
  /** The vendor's id of a delivery. */
  readonly requestIdOf?: (received: ReceivedWebhook) => string | undefined;
  /** When the vendor sent a delivery. */
  readonly sentAtOf?: (received: ReceivedWebhook) => Date;
  readonly idOf: (event: Event) => string | undefined;
}
