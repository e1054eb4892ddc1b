import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { behind, type Schema } from './schema.js';

/** One operation as its document has it. Nothing here is shared with the generator or the simulators, which read the same files. */
export interface SpecOperation {
  readonly vendor: string;
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With `{names}`. */
  readonly path: string;
  /** Of path and query. */
  readonly parameters: readonly SpecParameter[];
  /** The object of all `parameters`, with the conditions between them. */
  readonly parametersSchema: Schema;
  readonly body: { readonly schema: Schema; readonly isForm: boolean } | undefined;
  /** Names of signing schemes, the default first. */
  readonly schemes: readonly string[];
  /** By HTTP status: where in the document the schema of the JSON answer stands; undefined for an answer without one. */
  readonly answers: ReadonlyMap<string, string | undefined>;
  readonly document: object;
}

interface SpecParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-filled-by'?: 'client';
}

interface Signing {
  readonly 'x-signing'?: { readonly schemes: readonly string[] };
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface DocumentOperation extends Signing {
  readonly operationId?: string;
  readonly parameters?: readonly (SpecParameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>;
  readonly 'x-conditions'?: readonly Schema[];
}

interface Document extends Signing {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
}

const specs = import.meta.resolve('@outdial/specs/package.json');

const operationsOf = new Map<string, readonly SpecOperation[]>();

/** All operations of a vendor's document, in its order. */
export function readOperations(vendor: string): readonly SpecOperation[] {
  const operations = operationsOf.get(vendor) ?? read(vendor);
  operationsOf.set(vendor, operations);
  return operations;
}

function read(vendor: string): readonly SpecOperation[] {
  const file = fileURLToPath(new URL(`./${vendor}/openapi.yaml`, specs));
  const document: Document = parse(readFileSync(file, 'utf8'));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId === undefined ? [] : [toOperation(vendor, document, { path, method, operation })],
    ),
  );
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: DocumentOperation;
}

function toOperation(vendor: string, document: Document, { path, method, operation }: Place): SpecOperation {
  const parameters = (operation.parameters ?? [])
    .map((entry) => ('$ref' in entry ? behind<SpecParameter>(document, entry.$ref) : entry))
    .filter((parameter) => parameter.in !== 'header');
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return {
    vendor,
    id: operation.operationId ?? '',
    method: method.toUpperCase(),
    path,
    parameters,
    parametersSchema: {
      type: 'object',
      additionalProperties: false,
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, schemaOf(parameter)])),
      ...(operation['x-conditions'] && { allOf: operation['x-conditions'] }),
    },
    body: content && { schema: content.schema, isForm: mediaType !== 'application/json' },
    schemes: (operation['x-signing'] ?? document['x-signing'])?.schemes ?? [],
    answers: new Map(
      Object.keys(operation.responses).map((status) => [status, answerAt(document, [path, method], status)]),
    ),
    document,
  };
}

/** Who fills a parameter is said beside its schema. */
function schemaOf({ schema, 'x-filled-by': filledBy }: SpecParameter): Schema {
  return filledBy ? { allOf: [schema], 'x-filled-by': filledBy } : schema;
}

function answerAt(document: Document, operation: readonly string[], status: string): string | undefined {
  const keys = ['paths', ...operation, 'responses', status].map((key) =>
    key.replaceAll('~', '~0').replaceAll('/', '~1'),
  );
  const place = `#/${keys.join('/')}`;
  const { $ref } = behind<{ $ref?: string }>(document, place);
  const answer = $ref ?? place;
  const { content } = behind<{ content?: Content }>(document, answer);
  return content?.['application/json'] && `${answer}/content/application~1json/schema`;
}
