import type { ClientSettings } from '@outdial/core';
import type { HuaweiC2Credentials } from '@outdial/signing/huawei-c2';

/** Tenant id and API password, from which the dialog client gets its token (authentication mode C3). */
export interface HuaweiCredentials {
  readonly appKey: string;
  readonly appSecret: string;
}

interface InstallationSettings<Credentials> extends ClientSettings<Credentials> {
  /** Address of the installation, `https://host:port`: it differs per installation and has no default. */
  readonly baseUrl: string;
  /** Id of the virtual call centre, decimal digits; part of the path. */
  readonly vdnId: string;
}

/** Settings of a dialog client. `baseUrl` is the address of the OIAP. */
export type HuaweiSettings = InstallationSettings<HuaweiCredentials>;

/** Settings of a campaign client. `baseUrl` is the address of CC-iSales, or of CC-CMS for `queryTasks`. */
export type HuaweiCampaignSettings = InstallationSettings<HuaweiC2Credentials>;
