import type { VendorName } from './vendor-name.js';

/** One thing that happened. Holds no body, no secret and no whole phone number. */
export interface SimulatorEvent {
  at: Date;
  vendor: VendorName;
  /** `request`: the vendor answered one. `callback`: it sent, or would not send, one of its own. */
  kind: 'request' | 'callback';
  /** The operationId, or the name of the webhook; undefined when a request asked for nothing the vendor knows. */
  operation: string | undefined;
  /** For requests `accepted` or the vendor's code, which may be a bare HTTP status; for callbacks `delivered`, `failed` or `not_loopback`. */
  verdict: string;
  /** Of the answer, whoever gave it; undefined when a callback got none. */
  httpStatus: number | undefined;
  /** The field a refusal is about, or one that was ignored because the document does not have it; the masked number called. */
  detail: string | undefined;
}

/** How one vendor reports; the simulator adds who and when. */
export type Report = (event: Omit<SimulatorEvent, 'at' | 'vendor'>) => void;
