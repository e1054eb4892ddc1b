import type { ReceivedRequest } from '@outdial/signing';
import { unzipRequest } from './content-coding.js';
import type { Exchange } from './exchange.js';
import { findRoute } from './find-route.js';
import { holdsTooMuch } from './holds-too-much.js';
import type { ParameterValues } from './parameters.js';
import { isForm, readForm } from './read-form.js';
import { readJson } from './read-json.js';
import { splitTarget } from './request-target.js';
import type { Route, Vendor } from './vendor.js';

/** A request that came in, by whatever door. */
export interface IncomingRequest extends ReceivedRequest {
  headers: Readonly<Record<string, readonly string[]>>;
}

export interface ReadExchange {
  exchange: Exchange;
  /** The route that it found. */
  route: Route | undefined;
  /** Its body would fill the memory: it is taken for empty. */
  isExcessive: boolean;
}

/** The request in its parts. */
export function readExchange(vendor: Vendor, request: IncomingRequest): ReadExchange {
  const isExcessive = holdsTooMuch(request.body, isForm(request.headers['content-type']?.[0]));
  const received = isExcessive ? { ...request, body: new Uint8Array() } : request;
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
  const isBomb = unzipped !== received && holdsTooMuch(unzipped.body, false);
  return {
    exchange: { ...located, received: unzipped, body: isBomb ? undefined : readJson(unzipped.body) },
    route: found?.route,
    isExcessive: isExcessive || isBomb,
  };
}

/** Of a parameter that comes twice, the first one. */
function readQuery(query: string): ParameterValues {
  return Object.fromEntries([...new URLSearchParams(query)].reverse());
}
