import type { UnmappedField } from '../index.js';
import { leafPathsOf } from './leaf-paths.js';
import { readSpec, responseSchema } from './read-spec.js';

/**
 * What a loss report of answers lacks, and what it names that is in no answer. A path of the report stands for all below it.
 * @param read the fields that the model has, as `operation /path`, or as `/path` for those of every operation
 */
export function unreportedAnswers(
  vendor: string,
  report: readonly UnmappedField[],
  read: readonly string[],
): { readonly missing: string[]; readonly unknown: string[] } {
  const spec = readSpec(vendor);
  const operations = [...new Set(report.map(({ field }) => field.split(' ')[0] ?? ''))];
  const leaves = operations.flatMap((operation) =>
    leafPathsOf(responseSchema(spec, operation), spec).map(
      (path) => `${operation} /${path.replaceAll('[]', '/items').replaceAll('.', '/')}`,
    ),
  );
  const covers = (path: string, leaf: string) => leaf === path || leaf.startsWith(`${path}/`);
  const known = [...report.map(({ field }) => field), ...read];
  return {
    missing: leaves.filter((leaf) => {
      const [, path = ''] = leaf.split(' ');
      return !known.some((each) => covers(each, leaf) || each === path);
    }),
    unknown: report.map(({ field }) => field).filter((path) => !leaves.some((leaf) => covers(path, leaf))),
  };
}
