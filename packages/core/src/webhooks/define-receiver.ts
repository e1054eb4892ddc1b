import type { DriftReport } from '../drift/drift-report.js';
import { findDrift } from '../drift/find-drift.js';
import type { Shape } from '../drift/shape.js';
import { WebhookError } from '../errors/webhook-error.js';
import { checkReceiverSettings } from './check-receiver-settings.js';
import { parseRecords, type WebhookData } from './parse-records.js';
import { readWebhook } from './read-webhook.js';
import type { EventFrame } from './webhook-event.js';
import type { Acknowledgement, ReceiverSettings, WebhookReceiver } from './webhook-receiver.js';
import type { ReceivedWebhook } from './webhook-request.js';

interface AnyEvent extends EventFrame<'signed' | 'unverified'> {
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
  /** What the vendor's document says of each webhook's body. Generated. */
  readonly shapes?: Readonly<Partial<Record<Event['webhook'], Shape>>>;
  /** Where the records are in a parsed body: an object or a list of them. Default: the body itself, an object. */
  readonly recordsIn?: (body: unknown) => unknown;
  /** Makes the check that a webhook must pass before its body is parsed. Throws ConfigurationError for bad settings. */
  readonly authentic: (settings: Settings) => (received: ReceivedWebhook) => void;
  /** The vendor's id of a delivery. */
  readonly requestIdOf?: (received: ReceivedWebhook) => string | undefined;
  readonly idOf: (event: Event) => string | undefined;
}

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
  const { vendor, webhooks, acknowledgement, idOf } = definition;
  const create = (given: Settings): WebhookReceiver<Event> => {
    // A copy, so that what was checked here is what counts later.
    const settings = { ...given };
    const limits = checkReceiverSettings(vendor, Object.keys(webhooks), settings);
    const assertAuthentic = definition.authentic(settings);
    return {
      vendor,
      acknowledgement,
      idOf,
      receive: async (request, connection = {}) => {
        const received = await readWebhook(request, connection, limits);
        assertAuthentic(received);
        return eventsIn(definition, settings, received);
      },
    };
  };
  return create as ReceiverFactory<Event, Settings>;
}

function eventsIn<Event extends AnyEvent, Settings extends ReceiverSettings<Event['webhook']>>(
  definition: ReceiverDefinition<Event, Settings>,
  { webhook: given, onDrift }: Settings,
  received: ReceivedWebhook,
): Event[] {
  const { vendor, trust, recordsIn, requestIdOf } = definition;
  const { value, records } = parseRecords(vendor, received.body, recordsIn);
  const facts = requestIdOf && { requestId: requestIdOf(received) };
  const events = records.map((data) => {
    const event = { webhook: given ?? tell(definition, data), trust, data, ...facts };
    return Object.defineProperty(event, 'raw', { value: received.body }) as unknown as Event;
  });
  if (onDrift && events[0]) reportDrift(definition, events[0], value, onDrift);
  return events;
}

function tell<Event extends AnyEvent>(
  { vendor, webhooks }: ReceiverDefinition<Event, never>,
  record: WebhookData,
): string {
  const tests = Object.entries<(record: WebhookData) => boolean>(webhooks);
  const [name] = tests.find(([, isOne]) => isOne(record)) ?? [];
  if (name === undefined) throw new WebhookError({ vendor, reason: 'unknown_event' });
  return name;
}

/** The records of one body are of one kind, so that its first event stands for all. */
function reportDrift<Event extends AnyEvent>(
  { vendor, shapes }: ReceiverDefinition<Event, never>,
  { webhook, requestId }: Event,
  body: unknown,
  onDrift: (report: DriftReport) => void,
): void {
  const shape = shapes?.[webhook as Event['webhook']];
  const findings = shape ? findDrift(shape, body) : [];
  if (findings.length === 0) return;
  try {
    onDrift({ vendor, webhook, ...(requestId === undefined ? {} : { requestId }), findings });
  } catch {
    // The listener's own fault must not make an event look refused.
  }
}
