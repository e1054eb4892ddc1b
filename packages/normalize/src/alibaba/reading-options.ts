import type { PhoneNumber } from '../model/callee.js';

/** How to read what Alibaba Cloud answers. */
export interface AlibabaReadingOptions {
  /** The E.164 form of a number as the vendor writes it. Left out: none, since the vendor states no format and masks some. */
  readonly toPhone?: ((number: string) => PhoneNumber | undefined) | undefined;
}
