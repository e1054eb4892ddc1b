import type { NxcloudAlgorithm } from '@outdial/signing';

export interface NxcloudAccount {
  uuid: string;
  secretKey: string;
  /** How callbacks are signed, as set in the vendor's console: MD5 unless set. Requests name theirs themselves. */
  algorithm?: NxcloudAlgorithm;
}
