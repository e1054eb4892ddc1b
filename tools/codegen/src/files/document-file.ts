import { camelCase } from '../spec/camel-case.js';
import type { Spec } from '../spec/parse-spec.js';

/** Where the simulator finds a vendor's document. */
export function documentPath(vendor: string): string {
  return `packages/simulator/src/generated/${vendor}-document.gen.ts`;
}

/**
 * Writes the whole document as JSON text: YAML takes a hundred times as long to parse. A text, not an object, so that a program that
 * imports all documents parses only those that it uses.
 */
export function documentFile({ vendor, document }: Spec): string {
  // What would end the template or open a gap in it; inside of JSON's strings, where alone they can stand, the escapes say the same.
  const text = printJson(document, 3).replaceAll('`', '\\u0060').replaceAll('${', '$\\u007b');
  return `/** The document of ${vendor} as JSON. */\nexport const ${camelCase(vendor)}Document = String.raw\`${text}\`;\n`;
}

/** A line for each member of the outer levels, so that a difference is as long as what has changed. */
function printJson(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${printJson(member, levels - 1)}`,
  );
  return members.length > 0 ? `{\n${members.join(',\n')}\n}` : '{}';
}
