/** What is done to the parts of a JSON text. A name is that of the member, or of the list that the value stands in. */
export interface JsonRedaction {
  readonly name: (text: string) => string;
  readonly string: (name: string, text: string, isInSecret: boolean) => string;
  /** Gets and returns a number as it is written. */
  readonly number: (name: string, text: string, isInSecret: boolean) => string;
  readonly isSecret: (name: string) => boolean;
}

interface Scope {
  readonly isObject: boolean;
  readonly isInSecret: boolean;
  name: string;
  isNameNext: boolean;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]/g;

/**
 * Redacts a JSON text piece by piece, so that all else stays as it was written: numbers of more digits than JavaScript holds,
 * white space, members of one name. Undefined when the text is no object, list or string of JSON.
 */
export function redactJson(text: string, redaction: JsonRedaction): string | undefined {
  if (!/^\s*[{["]/.test(text) || !isJson(text)) return undefined;
  const outermost: Scope = { isObject: false, isInSecret: false, name: '', isNameNext: false };
  const scopes = [outermost];
  return text.replace(token, (piece) => {
    const scope = scopes.at(-1) ?? outermost;
    const isInSecret = scope.isInSecret || (!scope.isNameNext && redaction.isSecret(scope.name));
    switch (piece[0]) {
      case '{':
      case '[': {
        const isObject = piece === '{';
        scopes.push({ isObject, isInSecret, name: scope.name, isNameNext: isObject });
        return piece;
      }
      case '}':
      case ']':
        scopes.pop();
        return piece;
      case ',':
        scope.isNameNext = scope.isObject;
        return piece;
      case ':':
        scope.isNameNext = false;
        return piece;
      case '"':
        return redactString(piece, scope, isInSecret, redaction);
      default:
        return redaction.number(scope.name, piece, isInSecret);
    }
  });
}

function redactString(piece: string, scope: Scope, isInSecret: boolean, redaction: JsonRedaction): string {
  const text = JSON.parse(piece) as string;
  if (scope.isNameNext) scope.name = text;
  const redacted = scope.isNameNext ? redaction.name(text) : redaction.string(scope.name, text, isInSecret);
  return redacted === text ? piece : JSON.stringify(redacted);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
