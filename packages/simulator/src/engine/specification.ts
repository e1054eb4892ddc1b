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

// Read-only, and a fifth of a second to read: the simulators of one process share it.
const specifications = new Map<VendorName, Specification>();

export function loadSpecification(vendor: VendorName): Specification {
  const specification = specifications.get(vendor) ?? readSpecification(loadDocument(vendor));
  specifications.set(vendor, specification);
  return specification;
}

function readSpecification(document: Document): Specification {
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
    checkParameters: onFirstUse(() => compileParameterCheck(ajv, document, keys, operation)),
    checkBody: onFirstUse(() =>
      mediaType === undefined
        ? () => []
        : compileCheck(ajv, document, [...keys, 'requestBody', 'content', mediaType, 'schema']),
    ),
  };
}

/** Compiling a schema takes longer than starting a server, and most runs use a few operations. */
function onFirstUse<Value>(compile: () => (value: Value) => Issue[]): (value: Value) => Issue[] {
  let check: ((value: Value) => Issue[]) | undefined;
  return (value) => {
    check ??= compile();
    return check(value);
  };
}

function readErrorStatuses(document: Document): Map<string, number> {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const entries = [document, ...operations].flatMap((level) => Object.entries(level['x-errors'] ?? {}));
  return new Map(entries.flatMap(([code, { httpStatus }]) => (httpStatus ? [[code, httpStatus]] : [])));
}
