import type { ClientSettings } from '@outdial/core';
import type { LaafficCredentials } from '@outdial/signing/laaffic-md5';

/** Settings of a LAAFFIC client. */
export type LaafficSettings = ClientSettings<LaafficCredentials>;
