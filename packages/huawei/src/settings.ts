import type { ClientSettings } from '@outdial/core';

/** Tenant id and API password, from which the client gets its token (authentication mode C3). */
export interface HuaweiCredentials {
  readonly appKey: string;
  readonly appSecret: string;
}

export interface HuaweiSettings extends ClientSettings<HuaweiCredentials> {
  /** Address of the OIAP, `https://host:port`: it differs per installation and has no default. */
  readonly baseUrl: string;
  /** Id of the virtual call centre, decimal digits; part of the path. */
  readonly vdnId: string;
}
