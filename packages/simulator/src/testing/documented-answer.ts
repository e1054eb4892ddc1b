import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { loadDocument } from '../engine/document.js';
import { toPointer } from '../engine/json-pointer.js';
import type { VendorName } from '../vendor-name.js';

const validators = new Map<string, ValidateFunction>();

/** Holds the body of an answer, or of a webhook's request, against the vendor's document. */
export function expectDocumented(vendor: VendorName, keys: readonly string[], body: unknown): void {
  const name = `${vendor}#${toPointer(keys)}`;
  const validate = validators.get(name) ?? compile(vendor, name);
  validators.set(name, validate);
  validate(body);
  expect(validate.errors ?? [], JSON.stringify(body)).toEqual([]);
}

/** The keys of the schema of a path's JSON answer. */
export function answerKeys(path: string, httpStatus = 200): string[] {
  return ['paths', path, 'post', 'responses', String(httpStatus), 'content', 'application/json', 'schema'];
}

export function webhookKeys(name: string): string[] {
  return ['webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'];
}

function compile(vendor: VendorName, name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(loadDocument(vendor), vendor);
  return ajv.compile({ $ref: name });
}
