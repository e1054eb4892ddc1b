import type { Exchange } from './exchange.js';
import type { Refusal } from './refusal.js';
import type { Reply, Vendor } from './vendor.js';

/** Signature first, then the document, then the vendor's state. */
export function processExchange(vendor: Vendor, exchange: Exchange): Reply {
  const { operation, body } = exchange;
  const unproven = vendor.authenticate(exchange);
  if (unproven) return refuse(vendor, exchange, unproven);
  const handler = vendor.handlers[operation?.operationId ?? ''];
  if (!operation || !handler) return refuse(vendor, exchange, { reason: 'unknown_route' });
  if (operation.takesBody && !body) return refuse(vendor, exchange, { reason: 'unreadable_body' });
  const issue = operation.checkParameters(exchange.parameters)[0] ?? operation.checkBody(body?.value)[0];
  if (issue && issue.kind !== 'unknown') {
    return refuse(vendor, exchange, { reason: issue.kind, field: issue.field });
  }
  return { ignored: issue?.field, ...handler(exchange, body?.value) };
}

function refuse(vendor: Vendor, exchange: Exchange, refusal: Refusal): Reply {
  return { ...vendor.refuse(refusal, exchange), field: refusal.field };
}
