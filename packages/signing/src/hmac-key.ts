import { Buffer } from 'node:buffer';
import { createSecretKey, type KeyObject } from 'node:crypto';

const maximumKeys = 64;

/**
 * Gives the HMAC key object of a secret with `suffix` behind it. Making one costs as much as a short HMAC, so the latest
 * 64 secrets keep theirs; found by the text, not by the credentials object, so that a rotated secret counts at once.
 */
export function hmacKeys(suffix: string): (secret: string) => KeyObject {
  const keys = new Map<string, KeyObject>();
  return (secret) => {
    const known = keys.get(secret);
    if (known) return known;
    if (keys.size >= maximumKeys) keys.delete(keys.keys().next().value as string);
    const key = createSecretKey(Buffer.from(secret + suffix, 'utf8'));
    keys.set(secret, key);
    return key;
  };
}
