import type { Schema } from '../spec/schema.js';

const fragmentKeys = ['type', 'required', 'properties', 'title', 'description'];

/**
 * The fields among which a choice lies: the ones that the branches require, when every branch does nothing but require
 * fields, with or without a certain value. Undefined for a choice between whole shapes.
 */
export function alternativesOf(branches: readonly Schema[]): string[] | undefined {
  const fields = branches.map((branch) => (isFragment(branch) ? (branch.required ?? []) : []));
  return fields.every((names) => names.length > 0) ? [...new Set(fields.flat())] : undefined;
}

function isFragment(schema: Schema): boolean {
  return Object.keys(schema).every((key) => fragmentKeys.includes(key) || key.startsWith('x-'));
}
