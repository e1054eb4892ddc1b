import { Ajv2020 } from 'ajv/dist/2020.js';
import type { VendorName } from '../vendor-name.js';
import { type Document, type DocumentOperation, loadDocument } from './document.js';
import type { Issue } from './issue.js';
import { compileParameterCheck, type Parameters } from './parameter-check.js';
import { compileCheck, documentKey } from './schema-check.js';

/** A vendor's document, ready to route and to judge requests. */
export interface Specification {
  operations: Operation[];
  /** Where an RPC vendor serves all its operations. */
  wire: { path: string; version: string } | undefined;
  /** The HTTP status of each error code that has one of its own. */
  errorStatuses: ReadonlyMap<string, number>;
}

export interface Operation {
  operationId: string;
  /** In capitals. */
  method: string;
  /** As in the document, with `{names}`. */
  path: string;
  takesBody: boolean;
  checkParameters(values: Parameters): Issue[];
  checkBody(body: unknown): Issue[];
}

export function loadSpecification(vendor: VendorName): Specification {
  const document = loadDocument(vendor);
  // Nothing is coerced: the text "5" is no 5 to a vendor either. The documents take `format` for a remark.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, documentKey);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      compileOperation(ajv, document, path, method, operation),
    ),
  );
  return { operations, wire: document['x-wire'], errorStatuses: readErrorStatuses(document) };
}

function compileOperation(
  ajv: Ajv2020,
  document: Document,
  path: string,
  method: string,
  operation: DocumentOperation,
): Operation {
  const keys = ['paths', path, method];
  const mediaType = Object.keys(operation.requestBody?.content ?? {})[0];
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    takesBody: mediaType !== undefined,
    checkParameters: compileParameterCheck(ajv, document, keys, operation),
    checkBody:
      mediaType === undefined
        ? () => []
        : compileCheck(ajv, document, [...keys, 'requestBody', 'content', mediaType, 'schema']),
  };
}

function readErrorStatuses(document: Document): Map<string, number> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const entries = [document, ...operations].flatMap((level) => Object.entries(level['x-errors'] ?? {}));
  return new Map(entries.flatMap(([code, { httpStatus }]) => (httpStatus ? [[code, httpStatus]] : [])));
}
