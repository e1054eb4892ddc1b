import type { ClientSettings } from '@outdial/core';
import type { NxcloudCredentials } from '@outdial/signing/nxcloud-digest';

/** Settings of an NXCloud client. */
export interface NxcloudSettings extends ClientSettings<NxcloudCredentials> {
  /** Digest of the signature, as set for the account in the console. Default `MD5`, which the vendor takes when none is named. */
  readonly algorithm?: 'MD5' | 'SHA256';
  /**
   * What to make of the signature of an answer. `verify`, the default: it must be right where the answer carries one. `require`: it
   * must be there, too; the vendor's documents promise it, but an error page of a gateway has none. `ignore`: not looked at.
   */
  readonly responseSignature?: 'verify' | 'require' | 'ignore';
}
