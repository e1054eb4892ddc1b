/** Facts that errors of Node and of HTTP clients carry. Whatever else they carry may be the answer, or the request itself. */
const facts = ['code', 'errno', 'syscall', 'hostname', 'address', 'port'] as const;

const withheld = 'withheld, since it quotes the request';
const greatestDepth = 5;

/** An error as far as it is looked at. Not by `instanceof`, which fails for those of another realm. */
type ErrorLike = Readonly<Record<string, unknown>> & { readonly message: string };

/**
 * A copy of what `fetch` threw that may be printed: errors with their names, places, system facts and causes, and their texts where
 * these quote nothing. An HTTP client may put the whole request into its message, and Node's own keeps the bytes of a broken answer.
 */
export function safeCause(cause: unknown, quotes: (text: string) => boolean, depth = 0): unknown {
  if (typeof cause === 'string') return quotes(cause) ? withheld : cause;
  if (!isErrorLike(cause) || depth === greatestDepth) return undefined;
  const { message, name, stack } = cause;
  const copy = new Error(quotes(message) ? withheld : message);
  const copied = (value: unknown): unknown => safeCause(value, quotes, depth + 1);
  if (cause.cause !== undefined) hide(copy, 'cause', copied(cause.cause));
  if (Array.isArray(cause.errors)) hide(copy, 'errors', cause.errors.map(copied));
  hide(copy, 'name', typeof name === 'string' && !quotes(name) ? name : 'Error');
  const places = typeof stack === 'string' ? placesOf(stack, message).filter((place) => !quotes(place)) : [];
  hide(copy, 'stack', [String(copy), ...places].join('\n'));
  for (const fact of facts) {
    const value = cause[fact];
    if (['string', 'number'].includes(typeof value) && !quotes(String(value)))
      Object.assign(copy, { [fact]: value });
  }
  return copy;
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && typeof (value as ErrorLike).message === 'string';
}

/** A stack begins with name and message; the lines after these are the places. */
function placesOf(stack: string, message: string): string[] {
  const start = stack.indexOf(message);
  const rest = start === -1 ? '' : stack.slice(start + message.length);
  return rest.split('\n').filter((line) => /^ +at /.test(line));
}

/** As with an error's own parts: there, but not listed among its members. */
function hide(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: false, configurable: true, writable: true });
}
