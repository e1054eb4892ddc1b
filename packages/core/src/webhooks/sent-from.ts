import { ConfigurationError } from '../errors/configuration-error.js';
import { addressCheck } from './allowed-addresses.js';
import { type PathToken, pathTokenCheck } from './path-token.js';
import type { ReceivedWebhook } from './webhook-request.js';

/**
 * What can be asked of a webhook that is not signed. Neither makes it signed: a path token shows that the sender knows the
 * address, an address where the connection came from. Nothing protects the body from being changed or sent again.
 */
export interface OriginSettings {
  /**
   * A secret that you put into the address which the vendor calls. Compared in constant time. Left out, none is asked for;
   * undefined is refused, since an environment variable that nobody has set would let everybody in.
   */
  readonly pathToken?: PathToken;
  /**
   * Addresses and networks that may call, e.g. `192.0.2.7`, `192.0.2.0/24`. Behind a proxy, see `remoteAddress`. Undefined is
   * refused as well.
   */
  readonly allowedAddresses?: readonly string[];
}

/** @throws ConfigurationError for settings that are none */
export function sentFrom(
  vendor: string,
  settings: OriginSettings,
): (received: Pick<ReceivedWebhook, 'url' | 'remoteAddress'>) => void {
  assertSet(vendor, settings, 'pathToken');
  assertSet(vendor, settings, 'allowedAddresses');
  const { pathToken, allowedAddresses } = settings;
  const checkAddress = allowedAddresses && addressCheck(vendor, allowedAddresses);
  const checkToken = pathToken === undefined ? undefined : pathTokenCheck(vendor, pathToken);
  return ({ url, remoteAddress }) => {
    checkAddress?.(remoteAddress);
    checkToken?.(url);
  };
}

function assertSet(vendor: string, settings: OriginSettings, setting: keyof OriginSettings): void {
  if (!Object.hasOwn(settings, setting) || (settings[setting] ?? null) !== null) return;
  throw new ConfigurationError({ vendor, setting, problem: 'must have a value, or be left out' });
}
