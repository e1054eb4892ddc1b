import { docComment } from '../print/doc-comment.js';
import { literal } from '../print/literal.js';
import { camelCase } from '../spec/camel-case.js';
import type { Spec } from '../spec/parse-spec.js';
import { type FoundSource, sourceAt } from '../spec/source-at.js';

/**
 * Writes the value tables that schemas of the components carry, each value with its standing where that is not `documented`;
 * undefined when there are none.
 */
export function valuesFile({ document }: Spec): string | undefined {
  const tables = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const values = schema['x-values'];
    if (!values) return [];
    const rows = values.map(({ value, meaning, group }, index) => ({
      value,
      meaning: meaning.trim(),
      group,
      ...standing(sourceAt(document, `/components/schemas/${name}/x-values/${index}`)),
    }));
    const comment = docComment([
      schema.title ?? schema.description,
      schema.enum ? undefined : 'The vendor may add values.',
    ]);
    return [`${comment}\nexport const ${camelCase(name)} = ${literal(rows)} as const;\n`];
  });
  return tables.length > 0 ? tables.join('\n') : undefined;
}

function standing({ source, isOwn }: FoundSource): object {
  if (source.standing === 'documented') return {};
  return { standing: source.standing, note: isOwn ? source.note?.trim() : undefined };
}
