import type { VendorName } from '../vendor-name.js';

/** What befalls one request on the wire. Times are real time: a client's own timeouts are. */
export type WireFault =
  /** Passes before the vendor sees the request, and before the other faults. */
  | { kind: 'latency'; milliseconds: number }
  /** The connection is reset and the vendor never sees the request. */
  | { kind: 'reset_before' }
  /** The connection is reset once the vendor has done its work: the answer is lost. */
  | { kind: 'reset_after' }
  /** The answer ends after `at` bytes of its body, half of it when left out, and the connection with it. */
  | { kind: 'cut_body'; at?: number }
  /** A page of somebody between client and vendor, instead of the vendor's answer. HTTP 502 when left out. */
  | { kind: 'html'; httpStatus?: number }
  /** A bare status instead of the vendor's answer, with `Retry-After` if wanted. */
  | { kind: 'http_status'; httpStatus: number; retryAfterSeconds?: number }
  /** The vendor's own refusal, without any effect. */
  | { kind: 'code'; code: string };

/** A request that faults may strike. */
export interface FaultTarget {
  vendor: VendorName;
  /** Undefined when it is for nothing that the vendor knows. */
  operationId: string | undefined;
}

/** The faults of one request; asked exactly once for each, so that it may count and draw. */
export type FaultsFor = (target: FaultTarget) => readonly WireFault[];
