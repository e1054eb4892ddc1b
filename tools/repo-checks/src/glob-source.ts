/**
 * The source of a regular expression for a path with wildcards: `*` and `<name>` stand for one segment or a part of it,
 * `**` and `…` for any text.
 */
export function globSource(path: string): string {
  return path
    .split(/(\*\*|\*|…|<[^>]+>)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&') : wildcard(part)))
    .join('');
}

function wildcard(part: string): string {
  return part === '**' || part === '…' ? '.*' : '[^/]+';
}
