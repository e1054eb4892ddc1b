import { Ajv2020 } from 'ajv/dist/2020.js';

/** Takes the documents at their word: `format` is a remark, and keys of their own mean nothing. */
export function createAjv(): Ajv2020 {
  return new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
}
