import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { VendorName } from '../vendor-name.js';
import type { SchemaNode } from './schema-node.js';

/** The parts of an OpenAPI 3.1 document that the engine reads. */
export interface Document extends Described {
  /** By path, then by HTTP method in small letters. */
  paths: Record<string, Record<string, DocumentOperation>>;
  'x-wire'?: { path: string; version: string };
}

/** What an operation may say for itself, and inherits from the document otherwise. */
interface Described {
  'x-signing'?: Signing;
  'x-envelope'?: Envelope;
  'x-errors'?: Record<string, DocumentedError>;
}

/** One row of a table of codes. */
export interface DocumentedError {
  httpStatus?: number;
  meaning?: string;
}

/** How requests are proven, and whether answers are. */
export interface Signing {
  /** The default first; none when nothing is signed. */
  schemes: readonly string[];
  /** The token that a client fetches first, and the JSON pointer of the body's field that carries it. */
  token?: { pointer: string };
  /** The vendor signs its answers by the same scheme. */
  response?: boolean;
}

export interface Envelope {
  /** The first of these that is there carries the code. */
  code: readonly string[];
  /** Codes that mean success, as text. */
  success: readonly string[];
  message: readonly string[];
  requestId: readonly string[];
  /** An answer without a code is a success when it has all of `requires`. */
  codeOptional?: boolean;
  requires?: readonly string[];
}

export interface DocumentOperation extends Described {
  operationId: string;
  parameters?: ({ $ref: string } | DocumentParameter)[];
  /** Schemas over the object of the path and query parameters. */
  'x-conditions'?: readonly SchemaNode[];
  responses: Record<string, { content?: Record<string, { schema: SchemaNode }> }>;
  requestBody?: { required?: boolean; content: Record<string, { schema: SchemaNode }> };
}

export interface DocumentParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: SchemaNode;
}

const resolve = createRequire(import.meta.url).resolve;

/** Where a vendor's document stands. */
export function documentFile(vendor: VendorName): string {
  return resolve(`@outdial/specs/${vendor}/openapi.yaml`);
}

export function loadDocument(vendor: VendorName): Document {
  return parse(readFileSync(documentFile(vendor), 'utf8'));
}
