import type { OperationObject, SpecDocument } from '../spec/spec-document.js';

const standings = {
  documented: 'documented',
  sample: 'only seen in a sample',
  related: 'documented for a sibling',
  inferred: 'inferred',
} as const;

/** Where an operation is described and how well it is known, in one sentence. */
export function sourceSentence({ info }: SpecDocument, operation: OperationObject): string {
  const source = operation['x-source'];
  if (!source) return '';
  const titles = [source.ref ?? []].flat().map((key) => {
    const { title = key, address } = info['x-sources']?.[key] ?? {};
    return address ? `${title} <${address}>` : title;
  });
  const sentence = `Source (${standings[source.standing]}): ${titles.join('; ') || source.note?.trim()}`;
  const note = source.standing !== 'documented' && titles.length > 0 ? source.note?.trim() : undefined;
  return `${sentence.replace(/\.$/, '')}.${note ? ` ${note}` : ''}`;
}
