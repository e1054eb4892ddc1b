const candidates = [',', ';', '\t', '|'] as const;

/** The delimiter that occurs most outside of quotes; a comma where none does. */
export function detectDelimiter(line: string): string {
  const unquoted = line.replaceAll(/"[^"]*"?/g, '');
  const counts = candidates.map((candidate) => unquoted.split(candidate).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ',';
}
