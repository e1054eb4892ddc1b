import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { type AlibabaAcs3Request, sign } from '../alibaba-acs3/index.js';
import { percentEncode } from '../percent-encode.js';
import { openapiCore, openapiUtil } from '../testing/alibaba-packages.js';
import { headerCharacters, RandomSource, unreservedCharacters } from '../testing/random-source.js';

function randomQuery(random: RandomSource): Record<string, string> {
  const query: Record<string, string> = {};
  for (let left = random.once(200) ? random.below(201) : random.below(8); left > 0; left--) {
    query[random.text(6, unreservedCharacters)] = random.text(3);
  }
  return query;
}

function randomPath(random: RandomSource): string {
  if (random.once(2)) return '/';
  const segments = Array.from({ length: random.below(4) }, () => `s${percentEncode(random.text(2))}`);
  return `/${segments.join('/')}${random.once(4) ? '/' : ''}`;
}

function randomHeaders(random: RandomSource): Record<string, string> {
  const headers: Record<string, string> = {};
  while (random.once(3)) {
    const name = `${random.pick(['x-acs-b', 'X-Acs-C'])}${random.below(9)}`;
    headers[name] = `v ${random.text(9, headerCharacters)};`;
  }
  return headers;
}

function randomRequest(random: RandomSource): AlibabaAcs3Request {
  const body = random.pick([undefined, random.text(20), random.bytes(60)]);
  return {
    method: random.pick(['GET', 'POST'] as const),
    host: random.pick(['outboundbot.cn-shanghai.aliyuncs.com', '127.0.0.1:8080']),
    path: randomPath(random),
    action: `A${random.text(9, headerCharacters)}`,
    version: '2019-12-26',
    query: randomQuery(random),
    ...(body !== undefined && { body, contentType: 'application/json; charset=utf-8' }),
    headers: randomHeaders(random),
  };
}

const algorithm = 'ACS3-HMAC-SHA256';
const packages = [openapiCore, openapiUtil];

it('equals what Alibaba’s packages, in turn, make of 100,000 random requests', () => {
  const random = new RandomSource(2);
  for (let count = 0; count < 100_000; count++) {
    const request = randomRequest(random);
    const accessKeyId = `a${random.text(10, headerCharacters)}`;
    const accessKeySecret = `s${random.text(12)}`;
    const temporary = random.once(4) && { securityToken: `t${random.text(10, headerCharacters)}` };
    const now = new Date(random.below(253_402_300_800) * 1000);
    const nonce = `n${random.text(10, headerCharacters)}`;
    const signed = sign(
      request,
      { accessKeyId, accessKeySecret, ...temporary },
      { now: () => now, nonce: () => nonce },
    );
    const { authorization: ours, ...headers } = signed.headers;

    const { getAuthorization, hash } = packages[count % packages.length] as (typeof packages)[0];
    const { method, path: pathname, query, body = '' } = request;
    const payload = Buffer.from(hash(Buffer.from(body), algorithm)).toString('hex');
    const theirRequest = { method, pathname, query, headers };
    const theirs = getAuthorization(theirRequest, algorithm, payload, accessKeyId, accessKeySecret);
    // An assertion for each would take longer than the signatures.
    if (theirs !== ours) expect({ count, request, ours }).toEqual({ count, request, theirs });
  }
}, 180_000);
