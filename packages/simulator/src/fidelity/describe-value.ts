/** JSON's name for the type of a value; `integer` for a whole number. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'bigint' || Number.isInteger(value)) return 'integer';
  return value === undefined ? 'nothing' : typeof value;
}

const smallNumber = 1000;

/** What a value is like, without giving it away: it may be a name, a number or a token. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `a text of ${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'number') return Math.abs(value) < smallNumber ? String(value) : 'a number';
  if (typeof value === 'boolean' || value === null) return String(value);
  return value === undefined ? 'nothing' : `an ${typeOf(value)}`;
}

const plainWord = /^([A-Za-z][A-Za-z_. -]{0,39}|\w{1,3})$/;

/** The same for a member of a closed set, such as a state: a word without digits, or a short one, is shown. */
export function describeState(value: unknown): string {
  return typeof value === 'string' && plainWord.test(value) ? `"${value}"` : describeValue(value);
}

const codeForm = /^-?[A-Za-z0-9][\w.-]{0,39}$/;

/** A vendor's code, which says nothing about anybody. */
export function describeCode(code: string | undefined): string {
  if (code === undefined) return 'no code';
  return codeForm.test(code) ? `code ${code}` : 'a code of another form';
}
