import { sourceAt } from '../spec/source-at.js';
import type { OperationObject, SpecDocument } from '../spec/spec-document.js';
import { envelopeWords } from './envelope-words.js';
import { oneLine } from './one-line.js';
import { signingWords } from './signing-words.js';
import { standingMark } from './standing-words.js';

type Signed = Pick<OperationObject, 'x-signing' | 'x-envelope'>;

/** How requests are signed and answers judged, as far as a document or an operation says it itself. */
export function signingFacts(
  document: SpecDocument,
  { 'x-signing': signing, 'x-envelope': envelope }: Signed,
  pointer: string,
): string[] {
  const mark = (extension: string) => oneLine(standingMark(sourceAt(document, `${pointer}/${extension}`)));
  return [
    ...(signing ? [`- **Signature:** ${oneLine(signingWords(signing))}${mark('x-signing')}`] : []),
    ...(envelope ? [`- **Answer:** ${oneLine(envelopeWords(envelope))}${mark('x-envelope')}`] : []),
  ];
}
