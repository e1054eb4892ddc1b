import { listOperations, listWebhooks } from './list-operations.js';
import { schemasWithin } from './list-schemas.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { Response, SpecDocument } from './spec-document.js';

/** Every schema that a request can hold, at any depth and behind references. */
export function sentSchemas(document: SpecDocument): ReadonlySet<Schema> {
  const roots = listOperations(document).flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body ? [body.schema] : []),
  ]);
  return reachable(document, roots);
}

/** Every schema that an answer of any status or a webhook can hold, at any depth and behind references. */
export function receivedSchemas(document: SpecDocument): ReadonlySet<Schema> {
  const answers = [...listOperations(document), ...listWebhooks(document)].flatMap(({ operation }) =>
    Object.values(operation.responses ?? {}).flatMap((response) =>
      Object.values(resolveReference<Response>(document, response).content ?? {}).flatMap(
        ({ schema }) => schema ?? [],
      ),
    ),
  );
  const webhooks = listWebhooks(document).flatMap(({ body }) => body?.schema ?? []);
  return reachable(document, [...answers, ...webhooks]);
}

function reachable(document: SpecDocument, roots: readonly Schema[]): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const visit = (root: Schema): void => {
    if (found.has(root)) return;
    for (const { schema } of schemasWithin(root, '')) {
      found.add(schema);
      if (schema.$ref) visit(resolveReference<Schema>(document, schema));
    }
  };
  for (const root of roots) visit(root);
  return found;
}
