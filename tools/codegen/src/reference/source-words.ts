import type { FoundSource } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { standingWords } from './standing-words.js';

/** Standing, note and titles of a source, linked to the list of sources. */
export function sourceWords({ info }: SpecDocument, { source, isOwn }: FoundSource): string {
  const titles = [source.ref ?? []].flat().map((key) => {
    const { title = key, address } = info['x-sources']?.[key] ?? {};
    return address ? `[${title}](${address})` : title;
  });
  return `${standingWords({ source, isOwn })}${titles.length > 0 ? ` — ${titles.join('; ')}` : ''}`;
}
