import type { Document, DocumentOperation, DocumentParameter } from '../engine/document.js';
import { followReference } from '../engine/json-pointer.js';

/** A request as it goes over the wire, but for its signature. */
export interface RawRequest {
  /** In capitals. */
  method: string;
  /** With its parameters filled in. */
  path: string;
  query: Record<string, unknown>;
  /** Undefined when the operation takes none. */
  body: Record<string, unknown> | undefined;
  isForm: boolean;
}

export interface OperationInDocument {
  document: Document;
  path: string;
  /** In small letters. */
  method: string;
  operation: DocumentOperation;
}

/** Every operation of a document. */
export function listOperations(document: Document): OperationInDocument[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ document, path, method, operation })),
  );
}

/** Takes an example, one flat object as a caller passes it, apart into path, query and body, and writes its JSON texts. */
export function toRawRequest(place: OperationInDocument, example: Record<string, unknown>): RawRequest {
  const { document, operation, method } = place;
  const parameters = parametersOf(place);
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  let { path } = place;
  for (const [name, value] of Object.entries(example)) {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter?.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(textOf(value)));
    else if (parameter) query[name] = writeJsonTexts(document, parameter.schema as Node, value);
    else body[name] = value;
  }
  return {
    method: method.toUpperCase(),
    path,
    query,
    body: content && (writeJsonTexts(document, content.schema as Node, body) as Record<string, unknown>),
    isForm: mediaType === 'application/x-www-form-urlencoded',
  };
}

/** Not every object can become text by itself: its `toString` may be a member of the JSON. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Of path and query: headers are the client's own. */
function parametersOf({ document, operation }: OperationInDocument): DocumentParameter[] {
  return (operation.parameters ?? [])
    .map((entry) => ('$ref' in entry ? (followReference(document, entry.$ref) as DocumentParameter) : entry))
    .filter((parameter) => parameter.in !== 'header');
}

interface FilledNode {
  'x-filled-by'?: 'client';
  const?: unknown;
}

interface Node extends FilledNode {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  contentSchema?: Node;
}

function writeJsonTexts(document: Document, schema: Node, value: unknown): unknown {
  if (schema.$ref) return writeJsonTexts(document, followReference(document, schema.$ref) as Node, value);
  const { contentSchema, items, properties = {} } = schema;
  if (contentSchema) return JSON.stringify(writeJsonTexts(document, contentSchema, value));
  if (items && Array.isArray(value)) return value.map((item) => writeJsonTexts(document, items, item));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries({ ...constantsOf(document, properties), ...value }).map(([name, member]) => [
      name,
      properties[name] ? writeJsonTexts(document, properties[name], member) : member,
    ]),
  );
}

/** What a client fills in without being asked. */
function constantsOf(document: Document, properties: Record<string, Node>): Record<string, unknown> {
  const nodes = Object.entries(properties).map(([name, node]) => {
    const target = node.$ref ? (followReference(document, node.$ref) as Node) : node;
    return [name, { ...target, ...node }] as const;
  });
  return Object.fromEntries(
    nodes
      .filter(([, node]) => node['x-filled-by'] === 'client' && node.const !== undefined)
      .map(([name, node]) => [name, node.const]),
  );
}

/** The names that a request cannot do without: required parameters of the query and members of the body. */
export function requiredNames(place: OperationInDocument): string[] {
  const { document, operation } = place;
  const query = parametersOf(place)
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .filter((parameter) => (parameter as FilledNode)['x-filled-by'] === undefined);
  const content = Object.values(operation.requestBody?.content ?? {})[0];
  const required = content ? requiredOf(document, content.schema as RequiringNode) : [];
  return [...query.map(({ name }) => name), ...required];
}

interface RequiringNode {
  $ref?: string;
  required?: string[];
  oneOf?: RequiringNode[];
}

/** Of several shapes to choose from, what all of them require. */
function requiredOf(document: Document, { $ref, required = [], oneOf }: RequiringNode): string[] {
  if ($ref) return requiredOf(document, followReference(document, $ref) as RequiringNode);
  const choices = oneOf?.map((choice) => requiredOf(document, choice)) ?? [];
  const common = choices[0]?.filter((name) => choices.every((names) => names.includes(name))) ?? [];
  return [...required, ...common];
}
