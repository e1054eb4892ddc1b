const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Objects become elements, lists repeat theirs, everything else is text; an empty text becomes an empty element. */
export function toXml(root: string, value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, value)}`;
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  const content =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, member]) => element(key, member))
          .join('')
      : String(value).replaceAll(/[&<>]/g, (character) => entities[character] as string);
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}
