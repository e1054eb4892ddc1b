import { type CheckedSignature, checkSignature } from './check-signature.js';
import type { Exchange } from './exchange.js';
import type { Refusal } from './refusal.js';
import type { RequestFacts } from './request-facts.js';
import type { Operation } from './specification.js';
import type { Reply, Vendor } from './vendor.js';

/** What a request came to, and what there is to say of its signature and of who refused it. */
export interface Processed {
  reply: Reply;
  facts: CheckedSignature['facts'] & Pick<RequestFacts, 'refusedBy'>;
}

/** Signature first, then the document, then the vendor's state. */
export function processExchange(vendor: Vendor, exchange: Exchange): Processed {
  const { refusal, facts } = checkSignature(vendor, exchange);
  const { reply, refusedBy } = refusal
    ? { reply: refuse(vendor, exchange, refusal), refusedBy: 'credentials' as const }
    : decide(vendor, exchange);
  return { reply, facts: refusedBy ? { ...facts, refusedBy } : facts };
}

type Decision = Pick<Processed, 'reply'> & Pick<RequestFacts, 'refusedBy'>;

function decide(vendor: Vendor, exchange: Exchange): Decision {
  const breach = (refusal: Refusal): Decision => ({
    reply: refuse(vendor, exchange, refusal),
    refusedBy: 'document',
  });
  const { operation } = exchange;
  if (!operation) return breach({ reason: 'unknown_route' });
  const body = bodyFor(operation, exchange);
  if (!body) return breach({ reason: 'unreadable_body' });
  const { members, issues } = operation.read(exchange.parameters, body.value);
  const issue = issues[0];
  if (issue && issue.kind !== 'unknown') return breach({ reason: issue.kind, field: issue.field });
  const handle = vendor.handlers[operation.operationId];
  // A new operation of the document comes with what it does.
  if (!handle) throw new Error(`The simulator of ${vendor.name} does nothing for ${operation.operationId}`);
  const reply = { ignored: issue?.field, ...handle(exchange, members) };
  return { reply, refusedBy: reply.code === undefined ? undefined : 'state' };
}

/** Undefined when there has to be a JSON body and there is none to be read. */
function bodyFor(operation: Operation, { body, received }: Exchange): { value: unknown } | undefined {
  if (operation.body === 'json') return body;
  if (operation.body === 'optional json') return received.body.length === 0 ? { value: {} } : body;
  return { value: undefined };
}

function refuse(vendor: Vendor, exchange: Exchange, refusal: Refusal): Reply {
  return { ...vendor.refuse(refusal, exchange), field: refusal.field };
}
