import { describe, expect, it } from 'vitest';
import { percentEncode } from './percent-encode.js';
import { contextOf, receivedFrom, schemeNamed, type Vector, vectorFiles } from './testing/vector-files.js';
import type { ReceivedRequest } from './types.js';

/** The same request under another signature, wherever it travels. */
function withSignature(vector: Vector, signature: string): ReceivedRequest {
  const swap = (text: string): string =>
    text
      .replace(vector.signature, signature)
      .replace(percentEncode(vector.signature), percentEncode(signature));
  const { query, headers, body } = vector.sent;
  return receivedFrom(vector, {
    query: swap(query),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, swap(value)])),
    body: typeof body === 'string' ? swap(body) : body,
  });
}

/** As `explain` shows it: the first occurrence of the secret is the one that the scheme put there. */
function masked({ credentials }: Vector, name: string, text: string): string {
  if (name !== 'input' && name !== 'signingKey') return text;
  const secret = credentials.accessKeySecret ?? credentials.secretKey ?? credentials.apiSecret ?? '';
  // Derived from the secret, it is as secret.
  return text.includes(secret) ? text.replace(secret, '***') : '***';
}

/** The vector's request as it is sent, and in every other way that it may arrive. */
function arrivals(vector: Vector): [how: string, request: ReceivedRequest][] {
  const plain = receivedFrom(vector);
  const others = (vector.arrivals ?? []).map(({ how, query, headers = {} }): [string, ReceivedRequest] => {
    const replaced = Object.entries(headers).map(([name, value]) => [name, value ?? undefined]);
    const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const kept = Object.entries(plain.headers).filter(([name]) => !names.has(name.toLowerCase()));
    const url = query === undefined ? plain.url : plain.url.replace(/\?.*/, `?${query}`);
    return [`, ${how}`, { ...plain, url, headers: Object.fromEntries([...kept, ...replaced]) }];
  });
  return [['', plain], ...others];
}

for (const file of vectorFiles) {
  const scheme = schemeNamed(file.scheme);
  const vectorOf = (id: string): Vector => file.vectors.find((vector) => vector.id === id) as Vector;

  describe(`${file.scheme} vectors`, () => {
    for (const vector of file.vectors) {
      const options = { now: () => new Date(vector.context.now) };

      it(`${vector.id}: signs`, () => {
        const signed = scheme.sign(vector.request, vector.credentials, contextOf(vector));
        expect(signed).toStrictEqual(vector.sent);
      });

      const { body: text } = vector.request;
      if (typeof text === 'string') {
        it(`${vector.id}: signs the body as bytes, too`, () => {
          const body = Buffer.from(text);
          const signed = scheme.sign({ ...vector.request, body }, vector.credentials, contextOf(vector));
          expect(signed).toStrictEqual({ ...vector.sent, body });
        });
      }

      it.each(arrivals(vector))(`${vector.id}: verifies%s`, (_, received) => {
        expect(scheme.verify(received, vector.credentials, options)).toEqual({ ok: true });
      });

      it.each(arrivals(vector))(`${vector.id}: explains%s`, (_, received) => {
        const explanation = scheme.explain(received, vector.credentials, options);
        const steps = Object.entries(vector.intermediates).map(([name, value]) => ({
          name,
          value: masked(vector, name, value),
        }));
        expect(explanation).toEqual({
          scheme: file.scheme,
          steps: [...steps, { name: 'signature', value: vector.signature }],
          expectedSignature: vector.signature,
          receivedSignature: vector.signature,
          verification: { ok: true },
        });
      });
    }

    for (const { of, variant, signature } of file.acceptedSignatures ?? []) {
      it(`${of}: verifies in ${variant}`, () => {
        const vector = vectorOf(of);
        expect(signature).not.toBe(vector.signature);
        expect(scheme.verify(withSignature(vector, signature), vector.credentials)).toEqual({ ok: true });
      });
    }

    for (const { of, mistake, signature } of file.wrongSignatures) {
      it(`${of}: refuses the signature of ${mistake}`, () => {
        const vector = vectorOf(of);
        const options = { now: () => new Date(vector.context.now) };
        expect(signature).not.toBe(vector.signature);
        const received = withSignature(vector, signature);
        expect(scheme.verify(received, vector.credentials, options)).toMatchObject({
          ok: false,
          reason: 'signature_mismatch',
        });
        expect(scheme.explain(received, vector.credentials, options)).toMatchObject({
          expectedSignature: vector.signature,
          receivedSignature: signature,
        });
      });
    }
  });
}

it('every scheme has a vector that its vendor published, or says that there is none', () => {
  const published = vectorFiles.filter(({ vectors }) =>
    vectors.some(({ source }) => source.startsWith('published')),
  );
  expect(published.map(({ scheme }) => scheme)).toEqual(['alibaba-rpc-v1', 'alibaba-acs3', 'laaffic-md5']);
});

it.each(vectorFiles)('$scheme has 38 vectors or more, each under a name of its own', ({ vectors }) => {
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  expect(vectors.length).toBeGreaterThanOrEqual(38);
});
