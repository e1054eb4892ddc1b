/** A documentation comment of paragraphs. Empty ones are left out. */
export function docComment(paragraphs: readonly (string | undefined)[]): string {
  const text = paragraphs
    .map((paragraph) => paragraph?.trim())
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('*/', '*\\/');
  const lines = text.split('\n');
  if (lines.length === 1) return `/** ${text} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
