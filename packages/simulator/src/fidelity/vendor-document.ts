import { type Document, type DocumentOperation, type Envelope, loadDocument } from '../engine/document.js';
import type { VendorName } from '../vendor-name.js';
import type { Effect } from './report.js';

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
  /** Category of each error code. */
  categories: ReadonlyMap<string, string>;
  node: DocumentOperation;
}

export interface VendorDocument {
  vendor: VendorName;
  document: Document;
  wire: { path: string; version: string } | undefined;
  sourceKeys: ReadonlySet<string>;
  operations: ReadonlyMap<string, DocumentedOperation>;
}

type ErrorTable = Readonly<Record<string, { category: string }>>;

interface AnnotatedOperation extends DocumentOperation {
  'x-effect': Effect;
}

const noEnvelope: Envelope = { code: [], success: [], message: [], requestId: [] };

export function readVendorDocument(vendor: VendorName): VendorDocument {
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
    categories: new Map(Object.entries(errors).map(([code, { category }]) => [code, category])),
    node,
  };
}
