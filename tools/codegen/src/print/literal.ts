import { list } from './list.js';
import { propertyName } from './property-name.js';
import { quote } from './quote.js';

/** A JSON value as a TypeScript literal. Members that are undefined are left out. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return list('[', value.map(literal), ']');
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return list(
    '{',
    members.map(([name, member]) => `${propertyName(name)}: ${literal(member)}`),
    '}',
    ' ',
  );
}
