import { docComment } from '../print/doc-comment.js';
import { literal } from '../print/literal.js';
import { camelCase } from '../spec/camel-case.js';
import type { Spec } from '../spec/parse-spec.js';

/** Writes the value tables that schemas of the components carry; undefined when there are none. */
export function valuesFile({ document }: Spec): string | undefined {
  const tables = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const values = schema['x-values'];
    if (!values) return [];
    const rows = values.map(({ value, meaning, group }) => ({ value, meaning: meaning.trim(), group }));
    const comment = docComment([
      schema.title ?? schema.description,
      schema.enum ? undefined : 'The vendor may add values.',
    ]);
    return [`${comment}\nexport const ${camelCase(name)} = ${literal(rows)} as const;\n`];
  });
  return tables.length > 0 ? tables.join('\n') : undefined;
}
