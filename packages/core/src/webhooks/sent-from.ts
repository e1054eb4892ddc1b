import { addressCheck } from './allowed-addresses.js';
import { type PathToken, pathTokenCheck } from './path-token.js';
import type { ReceivedWebhook } from './webhook-request.js';

/**
 * What can be asked of a webhook that is not signed. Neither makes it signed: a path token shows that the sender knows the
 * address, an address where the connection came from. Nothing protects the body from being changed or sent again.
 */
export interface OriginSettings {
  /** A secret that you put into the address which the vendor calls. Compared in constant time. */
  readonly pathToken?: PathToken | undefined;
  /** Addresses and networks that may call, e.g. `192.0.2.7`, `192.0.2.0/24`. Behind a proxy, see `remoteAddress`. */
  readonly allowedAddresses?: readonly string[] | undefined;
}

/** @throws ConfigurationError for settings that are none */
export function sentFrom(
  vendor: string,
  { pathToken, allowedAddresses }: OriginSettings,
): (received: Pick<ReceivedWebhook, 'url' | 'remoteAddress'>) => void {
  const checkAddress = allowedAddresses && addressCheck(vendor, allowedAddresses);
  const checkToken = pathToken === undefined ? undefined : pathTokenCheck(vendor, pathToken);
  return ({ url, remoteAddress }) => {
    checkAddress?.(remoteAddress);
    checkToken?.(url);
  };
}
