import type { FoundSource } from './source-at.js';
import type { Standing } from './vocabulary.js';

const words: Readonly<Record<Exclude<Standing, 'documented'>, string>> = {
  sample: 'Seen only in a sample',
  related: 'Documented for a sibling',
  inferred: 'Inferred',
};

/** How well a fact is known, as a sentence for a docstring, with the note that stands at the fact itself. Empty for what is documented. */
export function standingSentence({ source, isOwn }: FoundSource): string {
  if (source.standing === 'documented') return '';
  const note = isOwn && source.note?.trim();
  return `${words[source.standing]}${note ? `: ${note}` : '.'}`;
}
