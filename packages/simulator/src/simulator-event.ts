import type { RequestFacts } from './engine/request-facts.js';
import type { VendorName } from './vendor-name.js';

/** One thing that happened. Holds no body, no secret and no whole phone number. */
export interface SimulatorEvent {
  at: Date;
  vendor: VendorName;
  /** `request`: the vendor answered one. `callback`: it sent, or would not send, one of its own. `call`: a virtual phone rings, is answered, or its call is over. */
  kind: 'request' | 'callback' | 'call';
  /** The operationId, or the name of the webhook; undefined when a request asked for nothing the vendor knows. */
  operation: string | undefined;
  /** For requests `accepted`, the vendor's code, which may be a bare HTTP status, or `not_seen` when a fault came first; for callbacks `delivered`, `failed`, `dropped` or `not_loopback`; for calls
   * `ringing`, `talking`, or what became of it. */
  verdict: string;
  /** Of the answer, whoever gave it; undefined when there was none. */
  httpStatus: number | undefined;
  /** The field a refusal is about, or one that was ignored because the document does not have it; the masked number called. */
  detail: string | undefined;
  /** Of a request. */
  request?: RequestFacts;
}

/** How one vendor reports; the simulator adds who and when. */
export type Report = (event: Omit<SimulatorEvent, 'at' | 'vendor'>) => void;
