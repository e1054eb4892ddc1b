import { fromPointer } from '../spec/json-pointer.js';
import { code } from './code.js';

/** A field that a pointer names, as the tables of fields write it: dots between names, `[]` for the items of a list. */
export function fieldName(pointer: string): string {
  return code(
    fromPointer(pointer)
      .map((key) => (key === '*' ? '[]' : /^\d+$/.test(key) ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
  );
}
