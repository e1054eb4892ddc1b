import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import { listSchemas } from '../spec/list-schemas.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Delivery } from '../spec/vocabulary.js';
import type { Finding } from './finding.js';
import { hasField } from './has-field.js';

/** What the extensions of an operation name (other operations, fields, codes) must exist. */
export function checkLinks(document: SpecDocument): Finding[] {
  const operations = listOperations(document);
  const links: Links = { document, operations };
  return [
    ...tokenFindings(links, document['x-signing']?.token, '/x-signing/token'),
    ...operations.flatMap((view) => [
      ...tokenFindings(links, view.operation['x-signing']?.token, `${view.pointer}/x-signing/token`),
      ...idempotencyFindings(links, view),
    ]),
    ...limitFindings(document),
    ...listWebhooks(document).flatMap(({ operation, pointer }) =>
      (operation['x-delivery'] ?? []).flatMap((target, index) =>
        targetFindings(links, target, `${pointer}/x-delivery/${index}`),
      ),
    ),
  ];
}

interface Links {
  readonly document: SpecDocument;
  readonly operations: readonly OperationView[];
}

interface FieldOfOperation {
  readonly operation: string;
  readonly pointer: string;
}

function targetFindings(
  { document, operations }: Links,
  { operation, pointer }: Delivery,
  place: string,
): Finding[] {
  if (operation === undefined || pointer === undefined) return [];
  const view = operations.find(({ id }) => id === operation);
  if (!view) return [{ pointer: `${place}/operation`, reason: `there is no operation ${operation}` }];
  return hasField(document, view, pointer.slice(1).split('/'))
    ? []
    : [{ pointer: `${place}/pointer`, reason: `${operation} takes no field ${pointer}` }];
}

/** The token's pointer leads into the requests that carry it, not into the operation that gives it. */
function tokenFindings({ operations }: Links, token: FieldOfOperation | undefined, place: string): Finding[] {
  if (!token || operations.some(({ id }) => id === token.operation)) return [];
  return [{ pointer: `${place}/operation`, reason: `there is no operation ${token.operation}` }];
}

function idempotencyFindings({ document }: Links, view: OperationView): Finding[] {
  const rule = view.operation['x-idempotency'];
  if (!rule) return [];
  const place = `${view.pointer}/x-idempotency`;
  const codes = [...Object.keys(view.operation['x-errors'] ?? {}), ...Object.keys(document['x-errors'] ?? {})];
  return [
    ...(hasField(document, view, rule.key.split('.'))
      ? []
      : [{ pointer: `${place}/key`, reason: `${view.id} takes no field ${rule.key}` }]),
    ...(rule.duplicateCodes ?? [])
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        pointer: `${place}/duplicateCodes`,
        reason: `the code ${code} is in no x-errors table`,
      })),
    ...(rule.refusesDuplicates && rule.refusesDuplicates['x-source'].standing !== 'documented'
      ? [
          {
            pointer: `${place}/refusesDuplicates`,
            reason: 'sending again is safe only where the refusal is documented',
          },
        ]
      : []),
  ];
}

/** The code that a limit announces must be explained somewhere. */
function limitFindings(document: SpecDocument): Finding[] {
  const operations = listOperations(document);
  const tables = [document['x-errors'], ...operations.map(({ operation }) => operation['x-errors'])];
  const codes = tables.flatMap((table) => Object.keys(table ?? {}));
  const limits = [
    ...operations.map(({ operation, pointer }) => ({ pointer, limit: operation['x-limit'] })),
    ...listSchemas(document).map(({ schema, pointer }) => ({ pointer, limit: schema['x-limit'] })),
  ];
  return limits.flatMap(({ pointer, limit }) =>
    limit?.code === undefined || codes.includes(limit.code)
      ? []
      : [{ pointer: `${pointer}/x-limit/code`, reason: `the code ${limit.code} is in no x-errors table` }],
  );
}
