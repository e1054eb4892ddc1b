import type { Judge } from './create-judge.js';
import { decodeJsonTexts, holdsJsonText } from './decode-json-texts.js';
import type { Document, DocumentOperation, DocumentParameter } from './document.js';
import { gatherParameter } from './gather-parameter.js';
import { compareIssues, type Issue, toIssues } from './issue.js';
import { followReference, toPointer } from './json-pointer.js';
import type { Parameters, ParameterValues } from './parameters.js';
import { type Check, compileCheck, documentKey } from './schema-check.js';
import { resolveNode, type SchemaNode } from './schema-node.js';

export interface ReadRequest {
  /** Parameters of path and query and members of the body, side by side as the client's method takes them. */
  members: Readonly<Record<string, unknown>>;
  /** What breaks the document, the decisive issue first. */
  issues: readonly Issue[];
}

/** `body` is the value of a JSON body. */
export type RequestReader = (parameters: Parameters, body: unknown) => ReadRequest;

type Members = Readonly<Record<string, unknown>>;
type Place = 'path' | 'query' | 'header';
type PlaceReader = (parameters: Parameters, issues: Issue[]) => Members;

/** Where an operation stands in its document. */
export interface OperationSite extends Judge {
  document: Document;
  keys: readonly string[];
  operation: DocumentOperation;
}

/** Compiles how a request of one operation is put together from its parts and held against the document. */
export function compileRequestReader(site: OperationSite): RequestReader {
  const parameters = listParameters(site);
  const places = (['path', 'query', 'header'] as const).map((place) =>
    compilePlace(
      site,
      place,
      parameters.filter((parameter) => parameter.in === place),
    ),
  );
  const checkConditions = compileConditions(site);
  const readBody = compileBody(site);
  return (values, sentBody) => {
    const issues: Issue[] = [];
    const [path, query] = places.map((read) => read(values, issues));
    issues.push(...checkConditions({ ...path, ...query }));
    const body = readBody(values, sentBody, issues);
    const named = typeof body === 'object' && body !== null ? body : {};
    return { members: { ...path, ...query, ...named }, issues: issues.sort(compareIssues) };
  };
}

interface ListedParameter extends DocumentParameter {
  schemaReference: string;
}

/** Codings are the engine's business; clients name more of them than the document does. */
const codingHeaders = ['content-encoding', 'accept-encoding'];

function listParameters({ document, keys, operation }: OperationSite): ListedParameter[] {
  return (operation.parameters ?? [])
    .map((entry, index) => {
      const reference = '$ref' in entry ? entry.$ref : `#${toPointer([...keys, 'parameters', String(index)])}`;
      const parameter = followReference(document, reference) as DocumentParameter;
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      return { ...parameter, name, schemaReference: `${documentKey}${reference}/schema` };
    })
    .filter(({ name }) => !codingHeaders.includes(name));
}

function compilePlace(site: OperationSite, place: Place, parameters: readonly ListedParameter[]): PlaceReader {
  const validate = site.ajv.compile({
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schemaReference }) => [name, { $ref: schemaReference }]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });
  const schemas = parameters.map(({ name, schema }) => [name, schema] as const);
  return (values, issues) => {
    const members = readMembers(site.document, schemas, values[place], issues);
    if (!validate(members)) issues.push(...toIssues(validate.errors ?? []));
    return members;
  };
}

/** The rules that the parameters of path and query lay on each other. */
function compileConditions({ ajv, keys, operation }: OperationSite): Check {
  const conditions = (operation['x-conditions'] ?? []).map((_, index) => ({
    $ref: `${documentKey}#${toPointer([...keys, 'x-conditions', String(index)])}`,
  }));
  if (conditions.length === 0) return () => [];
  const validate = ajv.compile({ allOf: conditions });
  return (members) => (validate(members) ? [] : toIssues(validate.errors ?? []));
}

function readMembers(
  document: Document,
  schemas: readonly (readonly [name: string, schema: SchemaNode])[],
  sent: ParameterValues,
  issues: Issue[],
): Members {
  const members = schemas.map(([name, schema]) => {
    const value = gatherParameter(document, schema, name, sent);
    return [name, decodeJsonTexts(document, schema, value, issues, [name])] as const;
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

type BodyReader = (parameters: Parameters, body: unknown, issues: Issue[]) => unknown;

export const formMediaType = 'application/x-www-form-urlencoded';

function compileBody({ ajv, document, decodedDocument, keys, operation }: OperationSite): BodyReader {
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (mediaType === undefined || content === undefined) return () => undefined;
  const { schema } = content;
  const check: Check = compileCheck(ajv, decodedDocument, [
    ...keys,
    'requestBody',
    'content',
    mediaType,
    'schema',
  ]);
  if (mediaType === formMediaType) {
    const properties = Object.entries(resolveNode(document, schema).properties ?? {});
    return ({ form, query }, _, issues) => {
      // A vendor that takes a form takes the same names from the query.
      const members = readMembers(document, properties, { ...form, ...query }, issues);
      issues.push(...check(members));
      return members;
    };
  }
  const holdsTexts = holdsJsonText(document, schema);
  return (_, sent, issues) => {
    const body = holdsTexts ? decodeJsonTexts(document, schema, sent, issues) : sent;
    issues.push(...check(body));
    return body;
  };
}
