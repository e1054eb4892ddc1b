import { listSchemas, type PlacedSchema } from '../spec/list-schemas.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { checkKeywords } from '../zod/check-keywords.js';
import { fitsBounds } from '../zod/fits-bounds.js';
import type { Finding } from './finding.js';

/** Schemas use the keywords that the generator knows, and no others. */
export function checkKeywordsInUse(document: SpecDocument): Finding[] {
  return listSchemas(document).flatMap(({ schema, pointer }) =>
    checkKeywords(schema).map(({ keyword, reason }) => ({ pointer: `${pointer}/${keyword}`, reason })),
  );
}

/** Value tables explain the values allowed: all of them, and no others. */
export function checkValueTables(document: SpecDocument): Finding[] {
  return listSchemas(document).flatMap(valueFindings);
}

function valueFindings({ schema, pointer }: PlacedSchema): Finding[] {
  const table = schema['x-values'];
  if (!Array.isArray(table)) return [];
  const values = table.map(({ value }) => value);
  const place = `${pointer}/x-values`;
  const findings = values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => ({ pointer: place, reason: `${value} is explained twice` }));
  if (!schema.enum) {
    const misfits = values.filter((value) => !fitsBounds(value, schema));
    return [
      ...findings,
      ...misfits.map((value) => ({ pointer: place, reason: `${value} does not fit the schema` })),
    ];
  }
  const allowed = schema.enum.filter((value) => value !== null);
  const unexplained = allowed.filter((value) => !values.includes(value as string | number));
  const unknown = values.filter((value) => !allowed.includes(value));
  if (unexplained.length > 0)
    findings.push({ pointer: place, reason: `not explained: ${unexplained.join(', ')}` });
  if (unknown.length > 0) findings.push({ pointer: place, reason: `not in enum: ${unknown.join(', ')}` });
  return findings;
}
