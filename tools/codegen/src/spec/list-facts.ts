import { toPointer } from './json-pointer.js';
import { listOperations, listWebhooks } from './list-operations.js';
import { listParameters } from './list-parameters.js';
import { listSchemas } from './list-schemas.js';
import { responseHeaders } from './response-headers.js';
import type { OperationObject, SpecDocument } from './spec-document.js';

/**
 * Pointers to every fact of a document that has a standing: operations, webhooks, natural keys, recipes for lost answers, pages, parameters, headers,
 * fields, values, limits, rules between fields or parameters, and codes.
 */
export function listFacts(document: SpecDocument): string[] {
  const views = [...listOperations(document), ...listWebhooks(document)];
  return [
    ...views.map(({ pointer }) => pointer),
    ...views.flatMap(({ pointer, operation }) => (operation['x-limit'] ? [`${pointer}/x-limit`] : [])),
    ...views.flatMap(({ pointer, operation }) =>
      operation['x-pagination'] ? [`${pointer}/x-pagination`] : [],
    ),
    ...views.flatMap(({ pointer, operation }) => keyFacts(operation, `${pointer}/x-idempotency`)),
    ...views.flatMap(({ pointer, operation }) =>
      (operation['x-conditions'] ?? []).map((_, index) => `${pointer}/x-conditions/${index}`),
    ),
    ...listParameters(document),
    ...responseHeaders(document).map(({ pointer }) => pointer),
    ...schemaFacts(document),
    ...codes(document['x-errors'], '/x-errors'),
    ...views.flatMap(({ pointer, operation }) => codes(operation['x-errors'], `${pointer}/x-errors`)),
  ];
}

/** The natural key, the refusal of a second request with it, and how a lost answer is settled: each is known by itself. */
function keyFacts({ 'x-idempotency': rule }: OperationObject, pointer: string): string[] {
  if (!rule) return [];
  const parts = (['refusesDuplicates', 'reconcile'] as const).filter((name) => rule[name]);
  return [pointer, ...parts.map((name) => `${pointer}/${name}`)];
}

/** Fields, their values and limits, and rules between fields; the insides of a rule speak of fields that are listed already. */
function schemaFacts(document: SpecDocument): string[] {
  return listSchemas(document)
    .filter(({ pointer }) => !/\/(if|then|else|not|x-conditions)(\/|$)/.test(pointer))
    .flatMap(({ schema, pointer }) => [
      ...(pointer.split('/').at(-2) === 'properties' || schema.if ? [pointer] : []),
      ...(schema['x-values'] ?? []).map((_, index) => `${pointer}/x-values/${index}`),
      ...(schema['x-limit'] ? [`${pointer}/x-limit`] : []),
    ]);
}

function codes(table: object | undefined, pointer: string): string[] {
  return Object.keys(table ?? {}).map((code) => pointer + toPointer([code]));
}
