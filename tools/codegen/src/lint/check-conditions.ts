import { listOperations, type OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Finding } from './finding.js';

/** The conditions of an operation speak of its own path and query parameters: any other name could never be given. */
export function checkConditions(document: SpecDocument): Finding[] {
  return listOperations(document).flatMap((view) =>
    (view.operation['x-conditions'] ?? []).flatMap((condition, index) =>
      strangers(document, view, condition).map((name) => ({
        pointer: `${view.pointer}/x-conditions/${index}`,
        reason: `${name} is no path or query parameter of ${view.id}`,
      })),
    ),
  );
}

function strangers(document: SpecDocument, { parameters }: OperationView, condition: Schema): string[] {
  const known = parameters.filter(({ in: place }) => place === 'path' || place === 'query');
  const names = namesIn(document, condition).filter((name) =>
    known.every((parameter) => parameter.name !== name),
  );
  return [...new Set(names)];
}

/** Every field that a schema names of the object itself, not of what its fields hold. */
function namesIn(document: SpecDocument, schema: Schema): string[] {
  const {
    properties = {},
    required = [],
    dependentRequired = {},
    ...rest
  } = resolveReference(document, schema);
  const parts = [
    ...[rest.if, rest.then, rest.else, rest.not].filter((part) => part !== undefined),
    ...[rest.allOf, rest.anyOf, rest.oneOf].flatMap((list) => list ?? []),
  ];
  return [
    ...Object.keys(properties),
    ...required,
    ...Object.entries(dependentRequired).flatMap(([name, needed]) => [name, ...needed]),
    ...parts.flatMap((part) => namesIn(document, part)),
  ];
}
