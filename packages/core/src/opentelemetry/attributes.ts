import type { Attributes } from '@opentelemetry/api';
import { OutdialError } from '../errors/outdial-error.js';
import type { VendorError } from '../errors/vendor-error.js';
import type { CallFacts, ResponseEvent } from '../hooks/client-hooks.js';

/** Which operation it is. Few different values, so fit for metrics too. */
export function operationAttributes({ vendor, operation, effect }: CallFacts): Attributes {
  return { 'outdial.vendor': vendor, 'outdial.operation': operation, 'outdial.effect': effect };
}

/** What the HTTP conventions want to know of a request, without its address: `url.full` would hold the query. */
export function requestAttributes({ method, origin, route }: CallFacts): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  return {
    'http.request.method': method,
    // The conventions write an IPv6 address without the brackets of a URL.
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': port === '' ? defaultPort(protocol) : Number(port),
    'url.template': route,
  };
}

/** How an attempt ended. By the HTTP conventions a status of failure is itself the `error.type`. */
export function responseAttributes({ status, outcome, error }: ResponseEvent): Attributes {
  const isStatusOfFailure = status !== undefined && status >= 400;
  return {
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...endAttributes({ outcome, error }),
    ...(isStatusOfFailure ? { 'error.type': String(status) } : {}),
  };
}

/** What the vendor's support asks for. Each request has its own, so it is for spans only. */
export function answerAttributes({ requestId, error }: ResponseEvent): Attributes {
  const isListed = error?.code === 'vendor_error' && (error as VendorError).meaning !== undefined;
  return {
    ...identifier('outdial.request_id', requestId),
    ...(isListed ? identifier('outdial.vendor_code', (error as VendorError).vendorCode) : {}),
  };
}

/** The vendor chose it, or took it from the request: it is left out when it is no identifier, or may be a phone number. */
function identifier(name: string, value: string | undefined): Attributes {
  const isIdentifier =
    value !== undefined && /^[\w.:/+=@#-]{1,128}$/.test(value) && !/^\+?\d{7,15}$/.test(value);
  return isIdentifier ? { [name]: value } : {};
}

/** How a call ended. Of an error its kind only: a message, stack or cause of foreign make may quote anything. */
export function endAttributes({ outcome, error }: { outcome: string; error?: unknown }): Attributes {
  return { 'outdial.outcome': outcome, ...(outcome === 'accepted' ? {} : errorAttributes(error)) };
}

/** The kind of an error, out of closed sets. `_OTHER` is the conventions' word for one that is not Outdial's. */
export function errorAttributes(error: unknown): Attributes {
  return OutdialError.isOutdialError(error)
    ? { 'error.type': error.code, 'outdial.error.category': error.category }
    : { 'error.type': '_OTHER' };
}

function defaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80;
}
