import { createHash, timingSafeEqual } from 'node:crypto';
import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';

/**
 * A secret in the address that the vendor was given: the last segment of its path, or the query parameter named by
 * `query`. Of several values each is right, so that one can be replaced.
 */
export type PathToken =
  | string
  | { readonly value: string | readonly string[]; readonly query?: string | undefined };

/** Shorter ones can be guessed. */
const shortestToken = 16;

/** @throws ConfigurationError for a token that is too short */
export function pathTokenCheck(vendor: string, token: PathToken): (url: string | undefined) => void {
  const { value, query } = typeof token === 'string' ? { value: token, query: undefined } : token;
  const values = [value].flat();
  const isUsable = values.length > 0 && values.every((each) => each?.length >= shortestToken);
  if (!isUsable) {
    const problem = `must be a random text of at least ${shortestToken} characters`;
    throw new ConfigurationError({ vendor, setting: 'pathToken', problem });
  }
  const digests = values.map(digestOf);
  return (url) => {
    if (url === undefined) {
      const problem = 'is missing, and the path token stands in it: hand over the URL of the request';
      throw new ConfigurationError({ vendor, setting: 'url', problem });
    }
    const received = digestOf(tokenIn(url, query));
    // Each is compared, so that the time does not tell which one is right.
    const isRight = digests.map((each) => timingSafeEqual(each, received)).includes(true);
    if (!isRight) throw new WebhookError({ vendor, reason: 'wrong_path_token' });
  };
}

/** "" where there is none. */
function tokenIn(url: string, query: string | undefined): string {
  const base = 'http://localhost';
  if (!URL.canParse(url, base)) return '';
  const { pathname, searchParams } = new URL(url, base);
  if (query !== undefined) {
    const [value = '', ...others] = searchParams.getAll(query);
    return others.length > 0 ? '' : value;
  }
  try {
    return decodeURIComponent(pathname.replace(/\/$/, '').split('/').at(-1) ?? '');
  } catch {
    return '';
  }
}

/** Digests are equally long, as the comparison in constant time needs. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
