import type { VendorName } from '../vendor-name.js';
import { type AnswerShape, answerShapeOf } from './answer-shape.js';
import { createJudge, type Judge } from './create-judge.js';
import {
  type Document,
  type DocumentedError,
  type DocumentOperation,
  type Envelope,
  loadDocument,
  type Signing,
} from './document.js';
import { followReference } from './json-pointer.js';
import {
  compileRequestReader,
  formMediaType,
  type OperationSite,
  type RequestReader,
} from './request-reader.js';

/** A vendor's document, ready to route and to judge requests. */
export interface Specification {
  vendor: VendorName;
  operations: readonly Operation[];
  /** The names of what the vendor sends of itself. */
  webhooks: readonly string[];
  /** Where an RPC vendor serves all its operations. */
  wire: { path: string; version: string } | undefined;
  /** Of a request that names no operation. */
  signing: Signing;
  /** The HTTP status of each error code that has one of its own. */
  errorStatuses: ReadonlyMap<string, number>;
  /** What the document says of codes that are not one operation's alone. */
  errors: Readonly<Record<string, DocumentedError>>;
}

export interface Operation {
  vendor: VendorName;
  operationId: string;
  /** In capitals. */
  method: string;
  /** As in the document, with `{names}`. */
  path: string;
  body: 'json' | 'form' | 'optional json' | undefined;
  /** Which bodies may be compressed. */
  gzip: { request: boolean; response: boolean };
  signing: Signing;
  envelope: Envelope;
  /** Its own table of codes; comes before the document's. */
  errors: Readonly<Record<string, DocumentedError>>;
  read: RequestReader;
  /** The object that its answers are. */
  answer: AnswerShape;
}

// Read-only, so the simulators of one process share it.
const specifications = new Map<VendorName, Specification>();

export function loadSpecification(vendor: VendorName): Specification {
  const specification = specifications.get(vendor) ?? readSpecification(vendor, loadDocument(vendor));
  specifications.set(vendor, specification);
  return specification;
}

/** Throws when the document does not have it. */
export function operationNamed({ operations, vendor }: Specification, operationId: string): Operation {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The document of ${vendor} has no operation ${operationId}`);
  return operation;
}

/** Of an operation in its document, before anybody judges a request by it. */
type Site = Omit<OperationSite, keyof Judge>;

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const unsigned: Signing = { schemes: [] };
const noEnvelope: Envelope = { code: [], success: [], message: [], requestId: [] };

function readSpecification(vendor: VendorName, document: Document): Specification {
  const judge = onFirstUse(() => createJudge(document));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) =>
        readOperation(vendor, judge, { document, keys: ['paths', path, method], operation }),
      ),
  );
  return {
    vendor,
    operations,
    webhooks: Object.keys(document.webhooks ?? {}),
    wire: document['x-wire'],
    signing: document['x-signing'] ?? unsigned,
    errorStatuses: readErrorStatuses(document),
    errors: document['x-errors'] ?? {},
  };
}

function readOperation(vendor: VendorName, judge: () => Judge, site: Site): Operation {
  const { document, operation, keys } = site;
  const [, path = '', method = ''] = keys;
  const reader = onFirstUse(() => compileRequestReader({ ...site, ...judge() }));
  const answer = onFirstUse(() => answerShapeOf(document, operation));
  return {
    vendor,
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    body: bodyOf(operation),
    gzip: {
      request: hasHeader(document, operation, 'content-encoding'),
      response: hasHeader(document, operation, 'accept-encoding'),
    },
    signing: operation['x-signing'] ?? document['x-signing'] ?? unsigned,
    envelope: operation['x-envelope'] ?? document['x-envelope'] ?? noEnvelope,
    errors: operation['x-errors'] ?? {},
    read: (...request) => reader()(...request),
    get answer() {
      return answer();
    },
  };
}

function bodyOf({ requestBody }: DocumentOperation): Operation['body'] {
  if (!requestBody) return undefined;
  if (Object.hasOwn(requestBody.content, formMediaType)) return 'form';
  return requestBody.required ? 'json' : 'optional json';
}

function hasHeader(document: Document, { parameters = [] }: DocumentOperation, name: string): boolean {
  return parameters.some((entry) => {
    const parameter = '$ref' in entry ? followReference(document, entry.$ref) : entry;
    const { in: place, name: given } = parameter as { in: string; name: string };
    return place === 'header' && given.toLowerCase() === name;
  });
}

/** Compiling a schema takes longer than starting a server, and most runs use a few operations. */
function onFirstUse<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function readErrorStatuses(document: Document): Map<string, number> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const entries = [document, ...operations].flatMap((level) => Object.entries(level['x-errors'] ?? {}));
  return new Map(entries.flatMap(([code, { httpStatus }]) => (httpStatus ? [[code, httpStatus]] : [])));
}
