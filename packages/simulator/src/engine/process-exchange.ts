import type { Exchange } from './exchange.js';
import type { Refusal } from './refusal.js';
import type { Reply, Vendor } from './vendor.js';

/** Signature first, then the document, then the vendor's state. */
export function processExchange(vendor: Vendor, exchange: Exchange): Reply {
  const refusal = vendor.authenticate(exchange) ?? checkAgainstDocument(exchange);
  if (refusal) return { ...vendor.refuse(refusal, exchange), field: refusal.field };
  const handler = vendor.handlers[exchange.operation?.operationId ?? ''];
  return handler
    ? handler(exchange, exchange.body?.value)
    : vendor.refuse({ reason: 'unknown_route' }, exchange);
}

function checkAgainstDocument({ operation, parameters, body }: Exchange): Refusal | undefined {
  if (!operation) return undefined;
  if (operation.takesBody && !body) return { reason: 'unreadable_body' };
  const issue = operation.checkParameters(parameters)[0] ?? operation.checkBody(body?.value)[0];
  return issue && { reason: issue.kind, field: issue.field };
}
