import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { VendorName } from '../vendor-name.js';

/** The parts of an OpenAPI 3.1 document that the engine reads. */
export interface Document {
  paths: Record<string, Record<string, DocumentOperation>>;
  'x-wire'?: { path: string; version: string };
  'x-errors'?: DocumentErrors;
}

export type DocumentErrors = Record<string, { httpStatus?: number }>;

export interface DocumentOperation {
  operationId: string;
  parameters?: ({ $ref: string } | DocumentParameter)[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  'x-errors'?: DocumentErrors;
}

export interface DocumentParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: unknown;
}

const resolve = createRequire(import.meta.url).resolve;

export function loadDocument(vendor: VendorName): Document {
  return parse(readFileSync(resolve(`@outdial/specs/${vendor}/openapi.yaml`), 'utf8'));
}
