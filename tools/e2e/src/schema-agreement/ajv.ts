import { createRequire } from 'node:module';

/** What is used of ajv's validator for JSON Schema 2020-12. */
export interface Ajv {
  addSchema(schema: object, key: string): Ajv;
  removeKeyword(keyword: string): Ajv;
  addKeyword(definition: {
    keyword: string;
    type: 'string';
    compile: (schema: object) => (value: string) => boolean;
  }): Ajv;
  compile(schema: object): Validate;
}

export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly object[] | null;
}

// It comes with the simulators, whose judge it is.
const requireFromSimulator = createRequire(import.meta.resolve('@outdial/simulator/package.json'));
const { Ajv2020 } = requireFromSimulator('ajv/dist/2020.js');

/** Takes the documents at their word: `format` is a remark, and keys of their own mean nothing. */
export function createAjv(): Ajv {
  return new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
}
