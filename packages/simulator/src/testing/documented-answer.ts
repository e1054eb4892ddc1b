import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { type Document, loadDocument } from '../engine/document.js';
import { followReference, toPointer } from '../engine/json-pointer.js';
import type { VendorName } from '../vendor-name.js';

const validators = new Map<string, ValidateFunction>();

/** Holds the body of an answer, or of a webhook's request, against the vendor's document. */
export function expectDocumented(vendor: VendorName, keys: readonly string[], body: unknown): void {
  const name = `${vendor}#${toPointer(keys)}`;
  const validate = validators.get(name) ?? compile(vendor, keys);
  validators.set(name, validate);
  validate(body);
  expect(validate.errors ?? [], JSON.stringify(body)).toEqual([]);
}

/** The keys of the schema of a path's JSON answer. */
export function answerKeys(path: string, httpStatus = 200, method = 'post'): string[] {
  return ['paths', path, method, 'responses', String(httpStatus), 'content', 'application/json', 'schema'];
}

export function webhookKeys(name: string): string[] {
  return ['webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'];
}

function compile(vendor: VendorName, keys: readonly string[]): ValidateFunction {
  const document = loadDocument(vendor);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, vendor);
  return ajv.compile({ $ref: vendor + referenceOf(document, keys) });
}

/** Follows the references on the way: answers that several operations share stand elsewhere. */
function referenceOf(document: Document, keys: readonly string[]): string {
  return keys.reduce((reference, key) => {
    const next = `${reference}${toPointer([key])}`;
    const { $ref } = followReference(document, next) as { $ref?: string };
    return $ref ?? next;
  }, '#');
}
