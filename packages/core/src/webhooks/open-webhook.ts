import type { DriftReport } from '../drift/drift-report.js';
import { loadFindings } from '../drift/load-findings.js';
import { WebhookError } from '../errors/webhook-error.js';
import { callSafely } from '../hooks/call-safely.js';
import type { BodyLimits } from './body-limits.js';
import { parseRecords, type WebhookData } from './parse-records.js';
import { readWebhook } from './read-webhook.js';
import type { AnyEvent, ReceiverDefinition } from './receiver-definition.js';
import type { ReceiverSettings } from './webhook-receiver.js';
import type { ReceivedWebhook, WebhookConnection, WebhookRequest } from './webhook-request.js';

/** What a receiver was made of. */
export interface ReceiverParts<Event extends AnyEvent> {
  readonly definition: ReceiverDefinition<Event, never>;
  readonly settings: ReceiverSettings<Event['webhook']>;
  readonly limits: BodyLimits;
  readonly assertAuthentic: (received: ReceivedWebhook) => void;
}

/** Reads, checks and parses one webhook: the work of a receiver, which is loaded with the first one that comes. */
export async function openWebhook<Event extends AnyEvent>(
  { definition, settings, limits, assertAuthentic }: ReceiverParts<Event>,
  request: WebhookRequest,
  connection: WebhookConnection,
): Promise<Event[]> {
  const received = await readWebhook(request, connection, limits);
  assertAuthentic(received);
  const { vendor, trust, recordsIn, requestIdOf, sentAtOf } = definition;
  const { value, records } = parseRecords(vendor, received.body, recordsIn);
  const facts = {
    ...(requestIdOf && { requestId: requestIdOf(received) }),
    ...(sentAtOf && { sentAt: sentAtOf(received) }),
  };
  const events = records.map((data) => {
    const event = { webhook: settings.webhook ?? tell(definition, data), trust, data, ...facts };
    return Object.defineProperty(event, 'raw', { value: received.body }) as unknown as Event;
  });
  if (settings.onDrift && events[0]) await reportDrift(definition, events[0], value, settings.onDrift);
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
async function reportDrift<Event extends AnyEvent>(
  { vendor, loadShapes }: ReceiverDefinition<Event, never>,
  { webhook, requestId }: Event,
  body: unknown,
  onDrift: (report: DriftReport) => void,
): Promise<void> {
  const findings = loadShapes ? await loadFindings(loadShapes, webhook, body) : [];
  if (findings.length === 0) return;
  callSafely(onDrift, { vendor, webhook, ...(requestId === undefined ? {} : { requestId }), findings });
}
