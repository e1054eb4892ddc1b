import { PredicateFunctions } from '../predicates/predicate-functions.js';
import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import { listOperations } from '../spec/list-operations.js';
import { longLists } from '../spec/long-lists.js';
import type { Spec } from '../spec/parse-spec.js';
import { pascalCase } from '../spec/pascal-case.js';

/**
 * Writes a quick check of the items for each list that may be long, one constant per operation. It says what the validators say, but not why.
 * Undefined for a vendor without such lists.
 */
export function listChecksFile(spec: Spec): string | undefined {
  const functions = new PredicateFunctions(spec);
  const constants = listOperations(spec.document).flatMap((view) => {
    const checks = longLists(spec.document, view).map(({ pointer, items, maxItems }) => {
      const fits = functions.nameFor(items, `${pascalCase(view.id)}Item`);
      const parts = [`fits: ${fits}`, ...(maxItems === undefined ? [] : [`maxItems: ${maxItems}`])];
      return `${literal(pointer)}: ${list('{', parts, '}', ' ')}`;
    });
    const text = `export const ${view.id}Lists: ListChecks = ${list('{', checks, '}', ' ')};\n`;
    return checks.length > 0 ? [{ id: view.id, text }] : [];
  });
  if (constants.length === 0) return undefined;
  const members = constants.map(({ id }) => `${id}: ${id}Lists`);
  return [
    `import type { ListChecks } from '@outdial/core';\n${functions.imports()}`,
    ...functions.declarations(),
    ...constants.map(({ text }) => text),
    `/** Quick checks of the items of long lists, by operation and by the list's pointer. */\nexport const listChecks = ${list('{', members, '}', ' ')};\n`,
  ].join('\n');
}
