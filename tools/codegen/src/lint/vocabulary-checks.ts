import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Says what is wrong with the shape of an extension's value; empty when nothing is. */
export type ShapeCheck = (value: unknown) => string[];

interface Vocabulary {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** One check per extension, compiled from `specs/vocabulary.schema.json`. */
export function vocabularyChecks(file: string): ReadonlyMap<string, ShapeCheck> {
  const vocabulary = JSON.parse(readFileSync(file, 'utf8')) as Vocabulary;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema(vocabulary);
  return new Map(
    Object.keys(vocabulary.$defs)
      .filter((name) => name.startsWith('x-'))
      .map((name) => [name, shapeCheck(ajv.compile({ $ref: `${vocabulary.$id}#/$defs/${name}` }))]),
  );
}

function shapeCheck(validate: ValidateFunction): ShapeCheck {
  return (value) => {
    if (validate(value)) return [];
    const reasons = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const detail = params.additionalProperty ?? params.allowedValues?.join(', ');
      return `${instancePath ? `${instancePath} ` : ''}${message}${detail ? ` (${detail})` : ''}`;
    });
    return [...new Set(reasons)];
  };
}
