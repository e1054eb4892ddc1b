import { atPointer } from '../spec/json-pointer.js';
import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { Response, SpecDocument } from '../spec/spec-document.js';
import type { Finding } from './finding.js';

interface Reached {
  readonly pointer: string;
  readonly schema: Schema;
}

/**
 * Requests are closed: a misspelt field must not leave. Only an object of which a part is unknown may say `true`, and then its
 * description says why. Answers and webhooks are open: vendors add fields.
 */
export function checkOpenness(document: SpecDocument): Finding[] {
  const operations = listOperations(document);
  const sent = operations.flatMap((view) => [...parametersOf(view), ...bodyOf(view)]);
  const received = [
    ...operations.flatMap((view) => answersOf(document, view)),
    ...listWebhooks(document).flatMap(bodyOf),
  ];
  const open = objectsWithin(document, sent).filter(
    ({ schema }) => !isClosed(schema) && !isOpenOnPurpose(schema),
  );
  const closed = objectsWithin(document, received).filter(({ schema }) => isClosed(schema));
  return [
    ...open.map(({ pointer }) => ({
      pointer,
      reason:
        'an object that is sent must say additionalProperties: false, or true and in its description why',
    })),
    ...closed.map(({ pointer }) => ({
      pointer,
      reason: 'an object that is received must not say additionalProperties: false',
    })),
  ];
}

function isClosed({ additionalProperties }: Schema): boolean {
  return additionalProperties === false;
}

function isOpenOnPurpose({ additionalProperties, description }: Schema): boolean {
  return additionalProperties === true && description !== undefined;
}

function bodyOf({ pointer, body }: OperationView): Reached[] {
  return body ? [{ pointer: `${pointer}/requestBody`, schema: body.schema }] : [];
}

function parametersOf({ pointer, parameters }: OperationView): Reached[] {
  return parameters.map(({ schema }) => ({ pointer: `${pointer}/parameters`, schema }));
}

function answersOf(document: SpecDocument, { pointer, operation }: OperationView): Reached[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
    Object.values(resolveReference<Response>(document, response).content ?? {}).flatMap(({ schema }) =>
      schema ? [{ pointer: `${pointer}/responses/${status}`, schema }] : [],
    ),
  );
}

/** Objects with a table of fields, reached as values: what stands in conditions are demands, not shapes. */
function objectsWithin(document: SpecDocument, roots: readonly Reached[]): Reached[] {
  const seen = new Set<Schema>();
  const found: Reached[] = [];
  const visit = ({ pointer, schema }: Reached): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema.$ref) {
      const target = schema.$ref.slice(1);
      visit({ pointer: target, schema: atPointer(document, target) as Schema });
    }
    const { properties = {}, items, contentSchema, oneOf = [], anyOf = [] } = schema;
    if ([schema.type].flat().includes('object') && schema.properties) found.push({ pointer, schema });
    for (const [name, field] of Object.entries(properties))
      visit({ pointer: `${pointer}/properties/${name}`, schema: field });
    if (items) visit({ pointer: `${pointer}/items`, schema: items });
    if (contentSchema) visit({ pointer: `${pointer}/contentSchema`, schema: contentSchema });
    for (const [index, branch] of oneOf.entries())
      visit({ pointer: `${pointer}/oneOf/${index}`, schema: branch });
    for (const [index, branch] of anyOf.entries())
      visit({ pointer: `${pointer}/anyOf/${index}`, schema: branch });
  };
  for (const root of roots) visit(root);
  return found;
}
