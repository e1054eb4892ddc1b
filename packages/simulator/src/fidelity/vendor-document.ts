import { type Document, type DocumentOperation, type Envelope, loadDocument } from '../engine/document.js';
import type { VendorName } from '../vendor-name.js';
import { indexProvenance } from './provenance-of.js';
import type { Effect } from './report.js';
import type { Provenance } from './scenario.js';

/** An operation of a vendor's document, with what its scenarios need of it. */
export interface DocumentedOperation {
  operationId: string;
  /** In capitals. */
  method: string;
  /** As in the document, with `{names}`. */
  path: string;
  effect: Effect;
  /** The default first; none when nothing is signed. */
  schemes: readonly string[];
  /** Whether answers are signed. */
  signsAnswers: boolean;
  envelope: Envelope;
  /** What each error code means, by the code. */
  errors: ReadonlyMap<string, DocumentedError>;
  node: DocumentOperation;
}

export interface VendorDocument {
  vendor: VendorName;
  document: Document;
  wire: { path: string; version: string } | undefined;
  sourceKeys: ReadonlySet<string>;
  operations: ReadonlyMap<string, DocumentedOperation>;
  /** Where a node of the document is from. */
  provenanceOf(node: object): Provenance;
}

export interface DocumentedError {
  category: string;
}

type ErrorTable = Readonly<Record<string, DocumentedError>>;

interface AnnotatedOperation extends DocumentOperation {
  'x-effect': Effect;
}

const noEnvelope: Envelope = { code: [], success: [], message: [], requestId: [] };

// Read-only, and half a second to read: the runs of one process share it.
const documents = new Map<VendorName, VendorDocument>();

export function readVendorDocument(vendor: VendorName): VendorDocument {
  const document = documents.get(vendor) ?? parseVendorDocument(vendor);
  documents.set(vendor, document);
  return document;
}

function parseVendorDocument(vendor: VendorName): VendorDocument {
  const document = loadDocument(vendor);
  const { info } = document as unknown as { info: { 'x-sources': object } };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => readOperation(document, path, method, operation as AnnotatedOperation)),
  );
  return {
    vendor,
    document,
    wire: document['x-wire'],
    sourceKeys: new Set(Object.keys(info['x-sources'])),
    operations: new Map(operations.map((operation) => [operation.operationId, operation])),
    provenanceOf: indexProvenance(document),
  };
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  node: AnnotatedOperation,
): DocumentedOperation {
  const signing = node['x-signing'] ?? document['x-signing'];
  const errors = { ...document['x-errors'], ...node['x-errors'] } as unknown as ErrorTable;
  return {
    operationId: node.operationId,
    method: method.toUpperCase(),
    path,
    effect: node['x-effect'],
    schemes: signing?.schemes ?? [],
    signsAnswers: signing?.response === true,
    envelope: node['x-envelope'] ?? document['x-envelope'] ?? noEnvelope,
    errors: new Map(Object.entries(errors)),
    node,
  };
}

/** What the document says of a code; `MissingInstanceId` stands in it as `MissingParameter`. */
export function errorOf({ errors }: DocumentedOperation, code: string): DocumentedError | undefined {
  const general = code.replace(/^(Missing|Invalid)[A-Z]\w*$/, '$1Parameter');
  return errors.get(code) ?? errors.get(general);
}
