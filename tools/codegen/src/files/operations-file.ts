import { literal } from '../print/literal.js';
import { constantFields } from '../spec/constant-fields.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import type { Parameter, SpecDocument } from '../spec/spec-document.js';

/** Writes the table of operations from which the transport knows how to send each and how to read its answer. */
export function operationsFile({ document }: Spec): string {
  const table = Object.fromEntries(
    listOperations(document).map((view) => [view.id, operationRow(document, view)]),
  );
  return [
    `import type { OperationTable } from '@outdial/core';\n`,
    ...publicAddress(document),
    `/** How each operation is sent and its answer judged. */\nexport const operations = ${literal(table)} as const satisfies OperationTable;\n`,
  ].join('\n');
}

/** An address with variables differs from installation to installation, and is no default. */
function publicAddress({ servers = [] }: SpecDocument): string[] {
  const [server] = servers;
  if (server === undefined || server.url.includes('{')) return [];
  return [`/** The vendor's public address. */\nexport const baseUrl = ${literal(server.url)};\n`];
}

function operationRow(document: SpecDocument, view: OperationView): object {
  const { operation, parameters, body } = view;
  const wire = document['x-wire'];
  const { schemes = [], token } = operation['x-signing'] ?? document['x-signing'] ?? {};
  const { note: _, 'x-source': __, ...envelope } = operation['x-envelope'] ?? document['x-envelope'] ?? {};
  const idempotency = operation['x-idempotency'];
  return {
    id: view.id,
    method: view.method,
    path: wire?.path ?? view.path,
    action: wire && view.path.split('/').at(-1),
    version: wire?.version,
    parameters: { path: namesIn(parameters, 'path'), query: namesIn(parameters, 'query') },
    body: body?.kind ?? 'none',
    effect: operation['x-effect'],
    signing: schemes,
    token,
    envelope,
    idempotency: idempotency && {
      key: idempotency.key,
      duplicateCodes: idempotency.duplicateCodes,
      reconcile: idempotency.reconcile,
    },
    constants: constantFields(document, view),
    deprecated: operation.deprecated || undefined,
  };
}

function namesIn(parameters: readonly Parameter[], place: Parameter['in']): string[] {
  return parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
}
