import type { ClientSettings } from '@outdial/core';
import type { AlibabaCredentials } from '@outdial/signing/alibaba-acs3';

/** Settings of an Alibaba Cloud client. */
export interface AlibabaSettings extends ClientSettings<AlibabaCredentials> {
  /** `v3`: ACS3-HMAC-SHA256 headers, the default. `v1`: the older HMAC-SHA1 over the parameters (the vendor also calls it V2). */
  readonly signatureVersion?: 'v1' | 'v3';
  /** `GET` sends the parameters of every operation without a form in the query, by GET. Default: as the vendor's SDKs, mostly POST. */
  readonly method?: 'GET' | 'POST';
  /** Asked of the vendor. `XML` answers are read into the same objects as JSON ones. Default `JSON`. */
  readonly format?: 'JSON' | 'XML';
}
