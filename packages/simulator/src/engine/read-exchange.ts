import type { ReceivedRequest } from '@outdial/signing';
import { unzipRequest } from './content-coding.js';
import type { Exchange } from './exchange.js';
import { findRoute } from './find-route.js';
import type { ParameterValues } from './parameters.js';
import { readForm } from './read-form.js';
import { readJson } from './read-json.js';
import { splitTarget } from './request-target.js';
import type { Route, Vendor } from './vendor.js';

/** A request that came in, by whatever door. */
export interface IncomingRequest extends ReceivedRequest {
  headers: Readonly<Record<string, readonly string[]>>;
}

/** The request in its parts, and the route that it found. */
export function readExchange(
  vendor: Vendor,
  received: IncomingRequest,
): { exchange: Exchange; route: Route | undefined } {
  const { path, query } = splitTarget(received.url);
  const found = findRoute(vendor.routes, path);
  const header = Object.fromEntries(
    Object.entries(received.headers).map(([name, values]) => [name, values.join(', ')]),
  );
  const parameters = {
    path: found?.parameters ?? {},
    query: readQuery(query),
    header,
    form: readForm(received.body, header['content-type']),
  };
  const exchange: Exchange = { received, operation: undefined, parameters, body: undefined };
  const located = found ? { ...exchange, ...found.route.locate(exchange) } : exchange;
  const unzipped = unzipRequest(received, located.operation, header['content-encoding']);
  return {
    exchange: { ...located, received: unzipped, body: readJson(unzipped.body) },
    route: found?.route,
  };
}

/** Of a parameter that comes twice, the first one. */
function readQuery(query: string): ParameterValues {
  return Object.fromEntries([...new URLSearchParams(query)].reverse());
}
