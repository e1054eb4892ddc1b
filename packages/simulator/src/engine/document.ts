import { alibabaDocument } from '../generated/alibaba-document.gen.js';
import { huaweiDocument } from '../generated/huawei-document.gen.js';
import { laafficDocument } from '../generated/laaffic-document.gen.js';
import { nxcloudDocument } from '../generated/nxcloud-document.gen.js';
import type { VendorName } from '../vendor-name.js';
import type { SchemaNode } from './schema-node.js';

/** The parts of an OpenAPI 3.1 document that the engine reads. */
export interface Document extends Described {
  /** By path, then by HTTP method in small letters. */
  paths: Record<string, Record<string, DocumentOperation>>;
  /** By name: what the vendor sends of itself. */
  webhooks?: Record<string, object>;
  'x-wire'?: { path: string; version: string };
  /** Shared parts, by kind. */
  components?: Record<string, object>;
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

const texts: Readonly<Record<VendorName, string>> = {
  alibaba: alibabaDocument,
  nxcloud: nxcloudDocument,
  huawei: huaweiDocument,
  laaffic: laafficDocument,
};

/** The whole document of a vendor, anew each time. */
export function loadDocument(vendor: VendorName): Document {
  return JSON.parse(texts[vendor]);
}
