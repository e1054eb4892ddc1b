import { Buffer } from 'node:buffer';
import { createSecretKey, type KeyObject } from 'node:crypto';

const maximumKeys = 64;
const keys = new Map<string, KeyObject>();

/**
 * The key object of an HMAC secret. Making one costs as much as a short HMAC, so the latest 64 secrets keep theirs;
 * keyed by the text, not by the credentials object, so that a rotated secret takes effect at once.
 */
export function hmacKey(secret: string): KeyObject {
  const known = keys.get(secret);
  if (known) return known;
  if (keys.size >= maximumKeys) {
    for (const oldest of keys.keys()) {
      keys.delete(oldest);
      break;
    }
  }
  const key = createSecretKey(Buffer.from(secret, 'utf8'));
  keys.set(secret, key);
  return key;
}
