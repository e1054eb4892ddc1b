import { listFacts } from '../spec/list-facts.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Standing } from '../spec/vocabulary.js';

export type StandingCounts = Readonly<Record<Standing, number>>;

/** How many facts of a document are known how well. */
export function countStandings(document: SpecDocument): StandingCounts {
  const counts = { documented: 0, sample: 0, related: 0, inferred: 0 };
  for (const pointer of listFacts(document)) counts[sourceAt(document, pointer).source.standing] += 1;
  return counts;
}

/** The counts as text: '212 facts: 80 % documented, 12 % sample, 3 % related, 5 % inferred'. */
export function standingSummary(counts: StandingCounts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shares = Object.entries(counts).map(
    ([standing, count]) => `${Math.round((100 * count) / total)} % ${standing}`,
  );
  return `${total} facts: ${shares.join(', ')}`;
}
