import type { Schema } from '../spec/schema.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { code } from './code.js';
import { standingMark } from './standing-words.js';

/** Tables longer than this stand in a section of their own. */
const mostInline = 8;

/** Whether the values of a schema of the components stand in a section of their own. */
export function hasValueSection(schema: Schema): boolean {
  return (schema['x-values']?.length ?? 0) > mostInline;
}

/** The values of a field and what they mean. `name` is the schema of the components that carries them, if one does. */
export function valueWords(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  name: string | undefined,
): string {
  const values = schema['x-values'];
  if (!values) return '';
  const title = schema.enum ? 'Values' : 'Known values, others may come';
  if (name !== undefined && hasValueSection(schema)) return `${title}: see [${name}](#${name.toLowerCase()}).`;
  const words = values.map(({ value, meaning }, index) => {
    const mark = standingMark(sourceAt(document, `${pointer}/x-values/${index}`));
    return `${code(String(value))} ${meaning.trim().replace(/\.$/, '')}${mark}`;
  });
  return `${title}: ${words.join('; ')}.`;
}
