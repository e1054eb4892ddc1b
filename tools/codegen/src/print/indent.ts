/** Moves every line of a text to the right by one step. */
export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
