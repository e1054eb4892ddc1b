/** Names in small letters. */
export type HeaderRecord = Readonly<Record<string, string | string[] | undefined>>;

/** The headers of an answer, to be read as a `Headers` is. Not one, since making one takes longer than reading an answer. */
export class ReceivedHeaders implements Headers {
  readonly #record: HeaderRecord;

  constructor(record: HeaderRecord) {
    this.#record = record;
  }

  get(name: string): string | null {
    const lowerCase = name.toLowerCase();
    const value = Object.hasOwn(this.#record, lowerCase) ? this.#record[lowerCase] : undefined;
    if (value === undefined) return null;
    return byteString(typeof value === 'string' ? value : value.join(', '));
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  getSetCookie(): string[] {
    return [this.#record['set-cookie'] ?? []].flat().map(byteString);
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void, thisArgument?: unknown): void {
    for (const [name, value] of this) callback.call(thisArgument, value, name, this);
  }

  *entries(): HeadersIterator<[string, string]> {
    for (const name of Object.keys(this.#record).sort()) {
      const values = name === 'set-cookie' ? this.getSetCookie() : [this.get(name) ?? ''];
      for (const value of values) yield [name, value];
    }
  }

  *keys(): HeadersIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): HeadersIterator<string> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  append(): never {
    return refuseChange();
  }

  delete(): never {
    return refuseChange();
  }

  set(): never {
    return refuseChange();
  }
}

/** As a `Response` of fetch does. */
function refuseChange(): never {
  throw new TypeError('the headers of an answer cannot be changed');
}

/** undici reads header values as UTF-8, fetch as Latin-1. */
function byteString(value: string): string {
  return /[^\0-\xff]/.test(value) ? Buffer.from(value).toString('latin1') : value;
}
