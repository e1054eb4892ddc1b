/** The parts of an absolute URL. */
export interface Address {
  readonly origin: string;
  /** With the port, unless it is that of the scheme. */
  readonly host: string;
  /** With the query, if there is one. */
  readonly path: string;
}

const addresses = new Map<string, Address>();
const mostAddresses = 256;

/**
 * Takes a URL apart. Most operations have one address for all their calls, and taking it apart takes longer than signing for it, so those without
 * a query are remembered.
 */
export function addressOf(url: string): Address {
  const known = addresses.get(url);
  if (known !== undefined) return known;
  const { origin, host, pathname, search } = new URL(url);
  const address = { origin, host, path: pathname + search };
  if (search === '' && addresses.size < mostAddresses) addresses.set(url, address);
  return address;
}
