import type { ReceivedRequest } from '@outdial/signing';
import type { Parameters } from './parameters.js';
import type { Operation } from './specification.js';

/** One request on its way through a vendor. */
export interface Exchange {
  /** What signatures are checked over: untouched, but for a compressed body, which is unzipped. */
  received: ReceivedRequest;
  operation: Operation | undefined;
  parameters: Parameters;
  /** The JSON body of an operation that takes one; undefined when there is none to be read. */
  body: { value: unknown } | undefined;
}
