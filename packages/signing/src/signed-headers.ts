/**
 * Reads the names of signed headers, joined by ";". Undefined for other than lower-case names in strictly ascending
 * order: one set of signed headers has one spelling.
 */
export function parseSignedHeaders(list: string): readonly string[] | undefined {
  const names = list.split(';');
  return names.every(isNameAfter) ? names : undefined;
}

function isNameAfter(name: string, index: number, names: readonly string[]): boolean {
  const previous = names[index - 1];
  return /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name) && (previous === undefined || previous < name);
}
