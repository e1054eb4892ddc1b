import { isBareTime, maskDigits } from './mask-digits.js';
import { mask, maskMembers } from './mask-members.js';
import { isSecretName, isTimeName } from './member-names.js';
import { redactJson } from './redact-json.js';
import { secretPattern } from './secret-pattern.js';

/** Texts within texts are opened so deep; what is deeper is masked whole. */
const deepest = 8;

/** Shorter values of secret names are likely to be words, which would be masked wherever they are written. */
const shortestSeen = 12;

/** More would make the search slow; those of the headers come first. */
const mostSeen = 20;

/** `name=value` pairs and nothing else, as in a form or a query. */
const pairs = /^[^\s=&?:/]+=[^\s&]*(?:&[^\s=&]+=[^\s&]*)*&?$/;

/** Makes texts that may be written to a file: no secret, no phone number. See `recordExchanges` for what counts as one. */
export class Redactor {
  /** Values of secret names that were met: `secretPattern` finds them where no name tells. */
  readonly seen = new Set<string>();
  readonly #secrets: RegExp | undefined;

  constructor(secrets: readonly string[], seen?: Iterable<string>) {
    this.#secrets = secretPattern(secrets, seen);
  }

  /** A text of any make, what is encoded in it included. */
  text(text: string, depth = 0): string {
    if (depth > deepest) return mask;
    const json = redactJson(text, {
      name: (name) => this.text(name, depth + 1),
      string: (name, value, isInSecret) => this.member(name, value, depth + 1, isInSecret),
      number: (name, value, isInSecret) => this.#number(name, value, isInSecret),
      isSecret: isSecretName,
    });
    // Once more for a secret that itself looks like JSON.
    if (json !== undefined) return this.#withoutSecrets(json);
    const shown = this.#withoutSecrets(text);
    return pairs.test(shown) ? this.query(shown, depth) : maskDigits(maskMembers(shown, this.#see));
  }

  /** A value that has a name. */
  member(name: string, value: string, depth = 0, isInSecret = false): string {
    if (value === '' || value === mask) return value;
    if (isSecretName(name) || (isInSecret && !isTimeName(name))) {
      this.#see(value);
      return mask;
    }
    const isTime = isTimeName(name) && isBareTime(value) && this.#withoutSecrets(value) === value;
    return isTime ? value : this.text(value, depth);
  }

  /** Encoded `name=value` pairs; what need not change stays as it was encoded. */
  query(text: string, depth = 0): string {
    const redacted = text.split('&').map((pair) => {
      const end = pair.indexOf('=');
      if (end < 0) return this.#encoded(pair, (value) => this.text(value, depth + 1));
      const [name, value] = [pair.slice(0, end), pair.slice(end + 1)];
      const shownName = this.#encoded(name, (decoded) => this.text(decoded, depth + 1));
      return `${shownName}=${this.#encoded(value, (decoded) => this.member(decode(name), decoded, depth + 1))}`;
    });
    return this.#withoutSecrets(redacted.join('&'));
  }

  /** An address without user, password and fragment. */
  url(address: string): string {
    if (!URL.canParse(address)) return this.text(address);
    const { protocol, host, pathname, search } = new URL(address);
    const origin = `${protocol}//${this.text(host)}`;
    return `${origin}${this.text(pathname)}${search === '' ? '' : `?${this.query(search.slice(1))}`}`;
  }

  #number(name: string, text: string, isInSecret: boolean): string {
    const isSecret = isSecretName(name) || (isInSecret && !isTimeName(name));
    const isGiven = this.#withoutSecrets(text) !== text;
    const isLong = text.replace(/\D/g, '').length >= 7 && !(isTimeName(name) && isBareTime(text));
    return isSecret || isGiven || isLong ? text.replace(/\d/g, '1') : text;
  }

  #encoded(text: string, redact: (decoded: string) => string): string {
    const decoded = decode(text);
    const redacted = redact(decoded);
    return redacted === decoded ? text : encodeURIComponent(redacted);
  }

  #withoutSecrets(text: string): string {
    return this.#secrets === undefined ? text : text.replace(this.#secrets, mask);
  }

  readonly #see = (value: string): void => {
    for (const part of value.split(/[\s,]+/)) {
      const secret = part.slice(part.search(/[^=]*={0,2}$/));
      for (const each of [part, secret]) {
        if (each.length >= shortestSeen && this.seen.size < mostSeen) this.seen.add(each);
      }
    }
  };
}

/** A form's text; as it is where it is badly encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
