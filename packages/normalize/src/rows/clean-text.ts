/** Left by decoders for bytes that are no text. */
export const replacementCharacter = '\uFFFD';

/** The text without white space around it. */
export function cleanText(text: string): string {
  // Most texts have none, and finding out is quicker than `trim`.
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Of the characters from U+0021 to U+007E and from U+4E00 to U+9FFF none is white space; some of the others are. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}
