import type { ReceivedRequest } from '@outdial/signing';
import type { Parameters } from './parameter-check.js';
import type { Operation } from './specification.js';

/** One request on its way through a vendor. */
export interface Exchange {
  /** Untouched: what signatures are checked over. */
  received: ReceivedRequest;
  operation: Operation | undefined;
  parameters: Parameters;
  /** The JSON body of an operation that takes one; undefined when there is none to be read. */
  body: { value: unknown } | undefined;
}
