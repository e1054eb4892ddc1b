import { describe, expect, it } from 'vitest';
import { percentEncode } from './encode-parameters.js';
import { asReceived } from './testing/as-received.js';
import { schemeNamed, type Vector, vectorFiles } from './testing/vector-files.js';
import type { ReceivedRequest, SignedRequest } from './types.js';

function contextOf({ context }: Vector) {
  const { nonce, now, ...rest } = context;
  return { ...rest, now: () => new Date(now), ...(nonce === undefined ? {} : { nonce: () => nonce }) };
}

function receivedFrom(vector: Vector, sent: SignedRequest = vector.sent): ReceivedRequest {
  return asReceived(sent, vector.request.method);
}

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
function masked(vector: Vector, name: string, text: string): string {
  const secret =
    vector.credentials.accessKeySecret ?? vector.credentials.secretKey ?? vector.credentials.apiSecret;
  return name === 'input' || name === 'signingKey' ? text.replace(secret as string, '***') : text;
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

      it(`${vector.id}: verifies`, () => {
        expect(scheme.verify(receivedFrom(vector), vector.credentials, options)).toEqual({ ok: true });
      });

      it(`${vector.id}: explains`, () => {
        const explanation = scheme.explain(receivedFrom(vector), vector.credentials, options);
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
