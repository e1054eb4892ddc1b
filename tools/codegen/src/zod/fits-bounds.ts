import type { Scalar, Schema, TypeName } from '../spec/schema.js';
import { typesOf } from './types-of.js';

/** Whether a scalar is of the type and within the bounds that a schema gives. */
export function fitsBounds(value: Scalar, schema: Schema): boolean {
  const types = typesOf(schema);
  if (types && !types.some((type) => hasType(value, type))) return false;
  if (typeof value === 'number') return numberFits(value, schema);
  return typeof value !== 'string' || textFits(value, schema);
}

function hasType(value: Scalar, type: TypeName): boolean {
  if (type === 'null') return value === null;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function numberFits(value: number, schema: Schema): boolean {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = schema;
  return value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
}

function textFits(value: string, { minLength = 0, maxLength = Infinity, pattern = '' }: Schema): boolean {
  const length = [...value].length;
  return length >= minLength && length <= maxLength && new RegExp(pattern, 'u').test(value);
}
