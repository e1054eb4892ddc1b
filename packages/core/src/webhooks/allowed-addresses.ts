import { BlockList, isIP } from 'node:net';
import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';

/** @throws ConfigurationError for an entry that is neither an address nor a network such as `192.0.2.0/24` */
export function addressCheck(
  vendor: string,
  allowed: readonly string[],
): (remoteAddress: string | undefined) => void {
  const list = new BlockList();
  for (const entry of allowed) add(vendor, list, entry);
  return (remoteAddress) => {
    if (remoteAddress === undefined) {
      const problem =
        'is unknown, and only some addresses are allowed: hand over the address of the connection';
      throw new ConfigurationError({ vendor, setting: 'remoteAddress', problem });
    }
    const address = plainAddress(remoteAddress);
    const isAllowed = isIP(address) !== 0 && list.check(address, familyOf(address));
    if (!isAllowed) throw new WebhookError({ vendor, reason: 'address_not_allowed' });
  };
}

function add(vendor: string, list: BlockList, entry: string): void {
  const [, network = '', prefix] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
  const family = isIP(network);
  if (family === 0 || Number(prefix ?? 0) > (family === 4 ? 32 : 128)) {
    const problem = 'must be addresses or networks such as 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32';
    throw new ConfigurationError({ vendor, setting: 'allowedAddresses', problem });
  }
  if (prefix === undefined) list.addAddress(network, familyOf(network));
  else list.addSubnet(network, Number(prefix), familyOf(network));
}

/** A server that listens on both families sees an IPv4 address as `::ffff:192.0.2.7`. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}
