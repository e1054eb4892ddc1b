import type { Schema, TypeName } from '../spec/schema.js';

/** The types that a schema names; undefined when it names none. */
export function typesOf({ type }: Schema): readonly TypeName[] | undefined {
  return typeof type === 'string' ? [type] : type;
}
