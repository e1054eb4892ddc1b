import type { DriftReport } from '../drift/drift-report.js';
import type { WebhookConnection, WebhookRequest } from './webhook-request.js';

/** What a vendor is answered with when its webhook was received. */
export interface Acknowledgement {
  readonly status: number;
  /** JSON, or "". */
  readonly body: string;
  /** `documented`: the vendor asks for it. `assumed`: the vendor says nothing. */
  readonly standing: 'documented' | 'assumed';
}

/** Receives one vendor's webhooks. */
export interface WebhookReceiver<Event> {
  readonly vendor: string;
  /**
   * Reads, checks and parses one webhook: an event for each record in it.
   * @throws WebhookError with one reason of a closed set, for what was received
   * @throws ConfigurationError for how it is received
   */
  receive(request: WebhookRequest, connection?: WebhookConnection): Promise<readonly Event[]>;
  /** What is the same when the vendor delivers an event again; undefined for an event that has no id. Inferred. */
  idOf(event: Event): string | undefined;
  readonly acknowledgement: Acknowledgement;
}

/** Settings of every receiver. */
export interface ReceiverSettings<Name extends string> {
  /** Which webhook comes to this address. Left out, each record's members tell, as far as they do. */
  readonly webhook?: Name | undefined;
  /** Longer bodies are refused, without being read to their end. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** How long a body may take to arrive. Default 10,000. */
  readonly receiveTimeoutMs?: number | undefined;
  /** Is told what the vendor sent beyond or beside its document. What it throws is ignored. */
  readonly onDrift?: ((report: DriftReport) => void) | undefined;
}
