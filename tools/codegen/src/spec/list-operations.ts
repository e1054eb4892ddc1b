import { toPointer } from './json-pointer.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type {
  Method,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  SpecDocument,
} from './spec-document.js';

const methods: readonly Method[] = ['get', 'put', 'post', 'delete'];

const bodyKinds = { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form' } as const;

export type BodyMediaType = keyof typeof bodyKinds;

/** A request or response body. */
export interface Body {
  readonly kind: 'json' | 'form';
  readonly mediaType: BodyMediaType;
  readonly schema: Schema;
  /** Where the schema stands in the document. */
  readonly pointer: string;
}

/** One operation or webhook of a document, its references to parameters and bodies resolved. */
export interface OperationView {
  readonly id: string;
  readonly method: string;
  /** Path of the document, or the webhook's name. */
  readonly path: string;
  /** Where it stands in the document. */
  readonly pointer: string;
  readonly operation: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** The first success: its status and body. */
  readonly response?: { readonly status: string } & Body;
}

/** All operations, in the order of the document. */
export function listOperations(document: SpecDocument): OperationView[] {
  return listItems(document, 'paths');
}

/** All webhooks, in the order of the document. */
export function listWebhooks(document: SpecDocument): OperationView[] {
  return listItems(document, 'webhooks');
}

function listItems(document: SpecDocument, place: 'paths' | 'webhooks'): OperationView[] {
  return Object.entries(document[place] ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation
        ? [view(document, toPointer([place, path, method]), path, method, item, operation)]
        : [];
    }),
  );
}

function view(
  document: SpecDocument,
  pointer: string,
  path: string,
  method: Method,
  item: PathItem,
  operation: OperationObject,
): OperationView {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolveReference<Parameter>(document, parameter),
  );
  const body =
    operation.requestBody && requestBodyOf(document, operation.requestBody, `${pointer}/requestBody`);
  const response = successOf(document, operation, pointer);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    pointer,
    operation,
    parameters,
    ...(body && { body }),
    ...(response && { response }),
  };
}

function requestBodyOf(
  document: SpecDocument,
  body: RequestBody | Reference,
  pointer: string,
): Body | undefined {
  const place = '$ref' in body ? body.$ref.slice(1) : pointer;
  return bodyOf(resolveReference<RequestBody>(document, body).content, place);
}

function bodyOf(content: RequestBody['content'] | undefined, pointer: string): Body | undefined {
  for (const [mediaType, { schema }] of Object.entries(content ?? {})) {
    if (Object.hasOwn(bodyKinds, mediaType) && schema) {
      const known = mediaType as BodyMediaType;
      const place = `${pointer}/content${toPointer([mediaType])}/schema`;
      return { kind: bodyKinds[known], mediaType: known, schema, pointer: place };
    }
  }
  return undefined;
}

function successOf(
  document: SpecDocument,
  operation: OperationObject,
  pointer: string,
): OperationView['response'] {
  const status = Object.keys(operation.responses ?? {}).find((code) => code.startsWith('2'));
  const response = status && operation.responses?.[status];
  if (!response) return undefined;
  const place = '$ref' in response ? response.$ref.slice(1) : `${pointer}/responses/${status}`;
  const body = bodyOf(resolveReference<Response>(document, response).content, place);
  return body && { status, ...body };
}
