import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { boundKeywords } from './bounded-keywords.js';
import { withDecodedTexts } from './decode-json-texts.js';
import type { Document } from './document.js';
import { documentKey } from './schema-check.js';

/** What holds requests against a document. */
export interface Judge {
  /** What the document says of requests, its JSON texts decoded; known to `ajv` as `documentKey`. */
  decodedDocument: object;
  ajv: Ajv2020;
}

const require = createRequire(import.meta.url);

/** Loads ajv, which takes longer than everything else at a start: most simulators that start judge a few requests, some none. */
export function createJudge(document: Document): Judge {
  const module: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js');
  const decodedDocument = withDecodedTexts(partsForRequests(document));
  const ajv = new module.Ajv2020({
    // Nothing is coerced: the text "5" is no 5 to a vendor either.
    strict: false,
    allErrors: true,
    // The documents take `format` for a remark.
    validateFormats: false,
    // The schemas were judged where the documents are linted; to do it again takes longer than to use them.
    validateSchema: false,
    meta: false,
  });
  boundKeywords(ajv);
  ajv.addSchema(decodedDocument, documentKey);
  return { decodedDocument, ajv };
}

/** Without answers and words, of which most of a document consists: ajv looks for schemas everywhere. */
function partsForRequests({ components, paths }: Document): object {
  const { responses: _, ...shared } = components ?? {};
  const items = Object.entries(paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => {
      const { parameters, requestBody, 'x-conditions': conditions } = operation;
      return [method, { parameters, requestBody, 'x-conditions': conditions }];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { components: shared, paths: Object.fromEntries(items) };
}
