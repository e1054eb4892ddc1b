import { expect, it } from 'vitest';
import { sign as signLaaffic } from '../laaffic-md5/index.js';
import { sign as signNxcloud } from '../nxcloud-digest/index.js';
import { headerCharacters, RandomSource } from '../testing/random-source.js';
import { laafficSignature, nxcloudSignature } from '../testing/reference-signatures.js';

it('NXCloud equals a plain digest of the joined text for 100,000 random requests', () => {
  const random = new RandomSource(3);
  for (let count = 0; count < 100_000; count++) {
    const credentials = { uuid: `u${random.text(10, headerCharacters)}`, secretKey: `s${random.text(12)}` };
    const body = random.once(2) ? random.text(random.once(50) ? 700 : 30) : random.bytes(100);
    const algorithm = random.pick(['MD5', 'SHA256'] as const);
    const second = random.below(253_402_300_800);
    const requestID = `r${random.text(10, headerCharacters)}`;
    const { headers } = signNxcloud({ body }, credentials, {
      algorithm,
      now: () => new Date(second * 1000),
      nonce: () => requestID,
    });
    const expected = nxcloudSignature(algorithm, credentials, body, String(second), requestID);
    // An assertion for each would take longer than the signatures.
    if (headers.sign !== expected) expect({ count, body, headers }).toEqual({ count, body, expected });
  }
}, 180_000);

it('LAAFFIC equals a plain MD5 of the joined text for 100,000 random requests', () => {
  const random = new RandomSource(4);
  for (let count = 0; count < 100_000; count++) {
    const credentials = { apiKey: `k${random.text(20, headerCharacters)}`, apiSecret: `s${random.text(20)}` };
    const second = random.below(253_402_300_800);
    const { headers } = signLaaffic({}, credentials, { now: () => new Date(second * 1000) });
    const expected = laafficSignature(credentials, String(second));
    if (headers.Sign !== expected)
      expect({ count, credentials, headers }).toEqual({ count, credentials, expected });
  }
}, 180_000);
