/** Parts of a name that make a secret of its value wherever they stand in it: `x-api-key`, `AccessKeyId`, `authToken`. */
const secretParts =
  /secret|passw|token|signature|apikey|accesskey|appkey|privatekey|authorization|credential|cookie|session|uuid|bearer|jwt/;

/** Those that only count as whole words: `sign` is one, `assign` is none. */
const secretWords = new Set(['key', 'keys', 'otp', 'pass', 'pin', 'pwd', 'sig', 'sign']);

const timeWords = new Set(
  [
    'at',
    'birthday',
    'date',
    'day',
    'expire',
    'expired',
    'expires',
    'expiration',
    'expiry',
    'ms',
    'stamp',
    'time',
  ].concat(['timestamp', 'ts', 'version']),
);

/** Whether what has this name must not be recorded. Rather a value too many than one too few: `key` may be a key pressed, too. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  return secretParts.test(words.join('')) || words.some((word) => secretWords.has(word));
}

/** Whether what has this name may be a time, which looks like a phone number otherwise. */
export function isTimeName(name: string): boolean {
  return wordsOf(name).some((word) => timeWords.has(word));
}

/** `x-acs-date`, `createTs` and `AccessKeyID` as small words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
