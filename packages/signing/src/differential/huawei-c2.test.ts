import { expect, it } from 'vitest';
import { sign } from '../huawei-c2/index.js';
import { headerCharacters, RandomSource, sortablePieces } from '../testing/random-source.js';
import { encode } from '../testing/reference-rpc-v1.js';
import { huaweiAuthorization } from '../testing/reference-signatures.js';

function randomQuery(random: RandomSource): Record<string, string> {
  const query: Record<string, string> = {};
  for (let left = random.once(200) ? random.below(201) : random.below(8); left > 0; left--) {
    query[random.text(3, sortablePieces)] = random.text(3);
  }
  return query;
}

function randomHeaders(random: RandomSource): Record<string, string> {
  const headers: Record<string, string> = {};
  while (random.once(3)) headers[`x-${random.text(5, 'ab-')}`] = `v ${random.text(9, headerCharacters)};`;
  return headers;
}

it('equals a plain HMAC over the joined lines for 100,000 random requests', () => {
  const random = new RandomSource(5);
  for (let count = 0; count < 100_000; count++) {
    const method = random.pick(['GET', 'POST', 'PUT', 'DELETE'] as const);
    const path = random.once(4) ? '/' : `/rest/s${encode(random.text(9))}/a*b+c:d@e`;
    const query = randomQuery(random);
    const host = random.pick(['cec.example.com:28443', '10.0.0.1', '[::1]:8080']);
    const further = randomHeaders(random);
    const body = random.text(random.once(50) ? 700 : 20);
    const credentials = {
      accessKey: `a${random.text(10, headerCharacters)}`,
      secretKey: `s${random.text(30)}`,
    };
    const now = new Date(random.below(253_402_300_800) * 1000);
    const given = Object.entries(query).map((pair) => pair.map(encode).join('='));
    const url = given.length > 0 ? `${path}?${given.join('&')}` : path;
    const signed = sign({ method, url, host, headers: further, body }, credentials, { now: () => now });
    const expected = huaweiAuthorization(
      { method, path, query, headers: { ...further, host }, body },
      credentials,
      `${now.toISOString().slice(0, 19)}Z`,
    );
    // An assertion for each would take longer than the signatures.
    if (signed.headers.authorization !== expected) expect({ count, signed }).toEqual({ count, expected });
  }
}, 180_000);
