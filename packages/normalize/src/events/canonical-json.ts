/**
 * JSON with the members of objects in the order of their names, so that equal values have equal texts. Members that JSON has
 * no form for are left out.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return Number.isFinite(value) ? `${value}` : 'null';
    case 'bigint':
      return `"${value}"`;
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return listText(value);
      return value instanceof Date ? JSON.stringify(value) : membersText(value);
    default:
      return JSON.stringify(value) ?? 'null';
  }
}

// Pieced together by hand: every report that comes without an id is read so.

function listText(list: readonly unknown[]): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(list[index]);
  }
  return `[${text}]`;
}

function membersText(members: object): string {
  const values = members as Readonly<Record<string, unknown>>;
  let text = '';
  for (const name of Object.keys(members).sort()) {
    const member = values[name];
    if (member === undefined) continue;
    if (text !== '') text += ',';
    text += `${quote(name)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** What JSON writes otherwise: quotes, backslashes, control characters (and some that it does not) and halves of pairs. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

function quote(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}
