import type { Document, DocumentOperation, DocumentParameter } from '../engine/document.js';
import { followReference } from '../engine/json-pointer.js';
import { formMediaType } from '../engine/request-reader.js';
import { resolveNode, type SchemaNode } from '../engine/schema-node.js';
import { writeExactJson } from './exact-json.js';
import type { DocumentedOperation } from './vendor-document.js';

export type Pairs = readonly (readonly [name: string, value: string])[];

/** A request as it goes over the wire, but for its signature. */
export interface UnsignedRequest {
  operation: DocumentedOperation;
  /** With its parameters filled in, percent-encoded. */
  path: string;
  query: Pairs;
  /** Undefined when the body is JSON, or there is none. */
  form: Pairs | undefined;
  /** The text of a JSON body. */
  json: string | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** Takes what a caller passes, one flat object, apart into path, query and body, and writes its JSON texts. */
export function buildRequest(
  document: Document,
  operation: DocumentedOperation,
  input: Members,
): UnsignedRequest {
  const parameters = parametersOf(document, operation.node);
  const [mediaType, content] = Object.entries(operation.node.requestBody?.content ?? {})[0] ?? [];
  const place = (name: string) => parameters.find((parameter) => parameter.name === name);
  const body = pick(input, (name) => place(name) === undefined);
  const query = Object.entries(pick(input, (name) => place(name)?.in === 'query')).map(
    ([name, value]) => [name, writeJsonTexts(document, place(name)?.schema ?? {}, value)] as const,
  );
  const written = content && writeJsonTexts(document, content.schema, body);
  const isForm = mediaType === formMediaType;
  return {
    operation,
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(input[name])),
    ),
    query: query.flatMap(([name, value]) => flatten(name, value)),
    form: isForm
      ? Object.entries(written as Members).flatMap(([name, value]) => flatten(name, value))
      : undefined,
    json: content && !isForm ? writeExactJson(written) : undefined,
  };
}

function pick(members: Members, isWanted: (name: string) => boolean): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => isWanted(name)));
}

/** Of path and query: headers are the client's own. */
function parametersOf(document: Document, { parameters = [] }: DocumentOperation): DocumentParameter[] {
  return parameters
    .map((entry) => ('$ref' in entry ? (followReference(document, entry.$ref) as DocumentParameter) : entry))
    .filter((parameter) => parameter.in !== 'header');
}

function writeJsonTexts(document: Document, schema: SchemaNode, value: unknown): unknown {
  const { contentSchema, items, properties = {} } = resolveNode(document, schema);
  if (contentSchema && typeof value !== 'string') {
    return writeExactJson(writeJsonTexts(document, contentSchema, value));
  }
  if (Array.isArray(value)) return items ? value.map((item) => writeJsonTexts(document, items, item)) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      writeJsonTexts(document, properties[name] ?? {}, member),
    ]),
  );
}

/** Lists and objects as an RPC vendor reads them: `Name.1.Key`. */
function flatten(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(`${name}.${index + 1}`, item));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, member]) => flatten(`${name}.${key}`, member));
}
