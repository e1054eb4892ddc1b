import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema, Schemas } from '../spec/schema.js';

/** Gives the verdict of ajv on a value. */
export type Verdict = (schema: Schema, value: unknown) => boolean;

const identity = 'urn:outdial:oracle';

/** ajv for the schemas of one document, as JSON Schema 2020-12 has it: formats are remarks, patterns are Unicode. */
export function oracle(schemas: Schemas): Verdict {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: true });
  ajv.addSchema({ $id: identity, $defs: relocate(schemas, '#') });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(relocate(schema, `${identity}#`) as object);
      compiled.set(schema, validate);
    }
    return validate(value);
  };
}

/** Turns references to the components of a document into references to the definitions above. */
function relocate(part: unknown, base: string): unknown {
  const text = JSON.stringify(part).replaceAll('"$ref":"#/components/schemas/', `"$ref":"${base}/$defs/`);
  return JSON.parse(text);
}
