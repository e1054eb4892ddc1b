import type { ClientSettings } from './settings/client-settings.js';
import type { SendWithToken } from './token/token-source.js';
import type { VendorDefinition } from './vendor-definition.js';

/** What the calls of one client share. */
export interface ClientState<Settings extends ClientSettings<unknown>> {
  readonly definition: VendorDefinition<Settings>;
  readonly settings: Settings;
  /** Without slashes at its end. */
  readonly baseUrl: string;
  readonly now: () => Date;
  sendWithToken?: SendWithToken | undefined;
}
