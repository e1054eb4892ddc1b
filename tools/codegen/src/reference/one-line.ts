/** Text without line breaks, as an entry of a list or a cell of a table must be. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
