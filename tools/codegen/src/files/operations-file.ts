import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import { constantFields } from '../spec/constant-fields.js';
import { jsonTexts } from '../spec/json-texts.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import { longLists } from '../spec/long-lists.js';
import type { Spec } from '../spec/parse-spec.js';
import type { Parameter, SpecDocument } from '../spec/spec-document.js';
import type { Annotated, Idempotency } from '../spec/vocabulary.js';

/** Writes one row per operation, from which the transport knows how to send it and how to read its answer, and their table. */
export function operationsFile({ document }: Spec): string {
  const views = listOperations(document);
  const rows = views.map(
    (view) =>
      `export const ${view.id} = ${literal(operationRow(document, view))} as const satisfies Operation;\n`,
  );
  const ids = views.map(({ id }) => id);
  return [
    `import type { Operation, OperationTable } from '@outdial/core';\n`,
    ...publicAddress(document),
    ...rows,
    `/** How each operation is sent and its answer judged. */\nexport const operations = ${list('{', ids, '}', ' ')} as const satisfies OperationTable;\n`,
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
  const { schemes = [], token, response } = operation['x-signing'] ?? document['x-signing'] ?? {};
  return {
    id: view.id,
    method: view.method,
    path: wire?.path ?? view.path,
    action: wire && view.path.split('/').at(-1),
    version: wire?.version,
    parameters: { path: namesIn(parameters, 'path'), query: namesIn(parameters, 'query') },
    body: body?.kind ?? 'none',
    jsonText: orNothing(jsonTexts(document, view)),
    lists: orNothing(longLists(document, view).map(({ pointer }) => pointer)),
    gzip: compression(parameters),
    effect: operation['x-effect'],
    signing: schemes,
    signsResponse: response,
    token,
    envelope: withoutNotes(operation['x-envelope'] ?? document['x-envelope'] ?? {}),
    idempotency: idempotencyRow(operation['x-idempotency']),
    pagination: operation['x-pagination'] && withoutNotes(operation['x-pagination']),
    constants: constantFields(document, view),
    deprecated: operation.deprecated || undefined,
  };
}

function idempotencyRow(rule: Idempotency | undefined): object | undefined {
  if (!rule) return undefined;
  const { refusesDuplicates, reconcile } = rule;
  return {
    key: rule.key,
    duplicateCodes: rule.duplicateCodes,
    refusesDuplicates: refusesDuplicates?.['x-source'].standing === 'documented' || undefined,
    reconcile: reconcile && withoutNotes(reconcile),
  };
}

/** What stands in the document for readers stays there. */
function withoutNotes({ note: _, 'x-source': __, ...facts }: Annotated): object {
  return facts;
}

/** Which bodies the vendor takes or gives compressed: said by the headers that the client sends for it. */
function compression(parameters: readonly Parameter[]): object | undefined {
  const headers = namesIn(parameters, 'header').map((name) => name.toLowerCase());
  const request = headers.includes('content-encoding') || undefined;
  const response = headers.includes('accept-encoding') || undefined;
  return request || response ? { request, response } : undefined;
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function namesIn(parameters: readonly Parameter[], place: Parameter['in']): string[] {
  return parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
}
