import type { FoundSource } from '../spec/source-at.js';

/** How well a fact is known, everything but "documented" in bold, with the note that stands at the fact itself. */
export function standingWords({ source, isOwn }: FoundSource): string {
  const word = source.standing === 'documented' ? 'documented' : `**${source.standing}**`;
  return isOwn && source.note ? `${word}. ${source.note.trim()}` : word;
}

/** A mark for a fact inside a text, with its note; nothing for what is documented, or known as well as what it belongs to. */
export function standingMark({ source, isOwn }: FoundSource): string {
  if (!isOwn || source.standing === 'documented') return '';
  const note = source.note?.trim().replace(/\.$/, '');
  return ` (**${source.standing}**${note ? `: ${note}` : ''})`;
}
