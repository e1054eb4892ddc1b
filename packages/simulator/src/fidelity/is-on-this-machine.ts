import { isLoopback } from '../deliveries/is-loopback.js';

/** Whether nobody but this machine can be reached at an address. A simulator without sockets has one that leads nowhere (RFC 6761, "invalid."). */
export function isOnThisMachine({ origin, hostname }: URL): boolean {
  return isLoopback(origin) || hostname.endsWith('.invalid');
}
