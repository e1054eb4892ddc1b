import type { Spec } from '../spec/parse-spec.js';
import { checkCompression } from './check-compression.js';
import { checkConditions } from './check-conditions.js';
import { checkExamples } from './check-examples.js';
import { checkExtensionPlaces, checkExtensionShapes } from './check-extensions.js';
import { checkJsonTexts } from './check-json-texts.js';
import { checkLinks } from './check-links.js';
import { checkOpenness } from './check-openness.js';
import { checkOperations } from './check-operations.js';
import { checkPagination } from './check-pagination.js';
import { checkReconciliation } from './check-reconciliation.js';
import { checkReferences } from './check-references.js';
import { checkKeywordsInUse, checkValueTables } from './check-schemas.js';
import { checkSources } from './check-sources.js';
import type { Finding } from './finding.js';
import type { ShapeCheck } from './vocabulary-checks.js';

/** Everything that is wrong with a document, one line per finding: file, line, place and reason. */
export function lintSpec(spec: Spec, shapes: ReadonlyMap<string, ShapeCheck>): string[] {
  if (spec.faults.length > 0) return spec.faults.map(({ line, reason }) => `${spec.file}:${line} ${reason}`);
  return findings(spec, shapes).map(({ pointer, reason }) => {
    const line = spec.lineOf(pointer);
    return `${spec.file}${line ? `:${line}` : ''} ${pointer || '/'} ${reason}`;
  });
}

function findings(spec: Spec, shapes: ReadonlyMap<string, ShapeCheck>): Finding[] {
  const { document } = spec;
  const basics = [
    ...checkReferences(document),
    ...checkExtensionShapes(document, shapes),
    ...checkKeywordsInUse(document),
  ];
  // The other rules follow references and read extensions and keywords, which must be sound for that.
  if (basics.length > 0) return basics;
  return [
    ...checkExtensionPlaces(document),
    ...checkSources(document),
    ...checkOperations(document),
    ...checkLinks(document),
    ...checkReconciliation(document),
    ...checkPagination(document),
    ...checkConditions(document),
    ...checkValueTables(document),
    ...checkOpenness(document),
    ...checkJsonTexts(document),
    ...checkCompression(document),
    ...checkExamples(spec),
  ];
}
