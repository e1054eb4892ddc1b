import { toPointer } from './json-pointer.js';
import { listOperations, listWebhooks } from './list-operations.js';
import { listParameters } from './list-parameters.js';
import { listSchemas } from './list-schemas.js';
import { responseHeaders } from './response-headers.js';
import type { SpecDocument } from './spec-document.js';

/**
 * Pointers to every fact of a document that has a standing: operations, webhooks, parameters, headers, fields, values, limits,
 * rules between fields or parameters, and codes.
 */
export function listFacts(document: SpecDocument): string[] {
  const views = [...listOperations(document), ...listWebhooks(document)];
  return [
    ...views.map(({ pointer }) => pointer),
    ...views.flatMap(({ pointer, operation }) => (operation['x-limit'] ? [`${pointer}/x-limit`] : [])),
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
