import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentEncode } from './percent-encode.js';
import type { SchemeName } from './schemes.js';
import { asReceived } from './testing/as-received.js';
import { schemeNamed } from './testing/vector-files.js';
import type { ReceivedRequest, SignedRequest } from './types.js';

interface Case {
  scheme: SchemeName;
  request: fc.Arbitrary<object>;
  credentials: fc.Arbitrary<Record<string, string>>;
  context?: fc.Arbitrary<object>;
  secretField: string;
  coversBody: boolean;
  coversMethod: boolean;
}

const now = () => new Date('2024-01-02T03:04:05Z');
const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const visible = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~*!()/+='), minLength: 1, maxLength: 30 });
const parameters = fc
  .dictionary(
    fc.oneof(anyText, fc.constantFrom('JobId.1', 'JobId.10', 'JobId.2', '', '\u{1f600}', '\uffee')),
    anyText,
  )
  .map((given) => ({ Action: 'Dialogue', ...given }));
const bytes = fc.uint8Array({ maxLength: 100 });
const body = fc.oneof(
  anyText,
  bytes,
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
);
const alibabaCredentials = fc.record(
  { accessKeyId: visible, accessKeySecret: secret, securityToken: visible },
  { requiredKeys: ['accessKeyId', 'accessKeySecret'] },
) as fc.Arbitrary<Record<string, string>>;
const method = fc.constantFrom('GET', 'POST');
const furtherHeaders = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abcdef-019'), minLength: 1 }).map((name) => `x-acs-extra-${name}`),
  visible,
  { maxKeys: 3 },
);

const cases: Case[] = [
  {
    scheme: 'alibaba-rpc-v1',
    request: fc.record({ method, parameters }),
    credentials: alibabaCredentials,
    secretField: 'accessKeySecret',
    coversBody: true,
    coversMethod: true,
  },
  {
    scheme: 'alibaba-acs3',
    request: fc.record({
      method,
      host: fc.constant('outboundbot.cn-shanghai.aliyuncs.com'),
      action: visible,
      version: fc.constant('2019-12-26'),
      query: parameters,
      contentType: fc.constant('application/json; charset=utf-8'),
      body,
      headers: furtherHeaders,
    }),
    credentials: alibabaCredentials,
    secretField: 'accessKeySecret',
    coversBody: true,
    coversMethod: true,
  },
  {
    scheme: 'huawei-c2',
    request: fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      url: parameters.map(
        (given) =>
          `/rest/25?${Object.entries(given)
            .map((pair) => pair.map(percentEncode).join('='))
            .join('&')}`,
      ),
      host: fc.constantFrom('cec.example.com:28443', '10.0.0.1'),
      body,
      headers: furtherHeaders,
    }),
    credentials: fc.record({
      accessKey: visible.map((text) => text.replaceAll('/', '-')),
      secretKey: secret,
    }),
    secretField: 'secretKey',
    coversBody: true,
    coversMethod: true,
  },
  {
    scheme: 'nxcloud-digest',
    request: fc.record({ body }),
    credentials: fc.record({ uuid: visible, secretKey: secret }),
    context: fc.record({ algorithm: fc.constantFrom('MD5', 'SHA256') }),
    secretField: 'secretKey',
    coversBody: true,
    coversMethod: false,
  },
  {
    scheme: 'laaffic-md5',
    request: fc.record({ body }),
    credentials: fc.record({ apiKey: visible, apiSecret: secret }),
    secretField: 'apiSecret',
    coversBody: false,
    coversMethod: false,
  },
];

/** Another character, and not the same letter in another case, which some places do not distinguish. */
function otherCharacter(character: string): string {
  if (/[0-8a-yA-Y]/.test(character)) return String.fromCharCode(character.charCodeAt(0) + 1);
  return character === '0' ? '1' : '0';
}

function replaceAt(text: string, index: number, replacement: string): string {
  return text.slice(0, index) + replacement + text.slice(index + 1);
}

/** Every way to change one thing of a request; `position` chooses where within it. */
function mutations(signed: SignedRequest, received: ReceivedRequest, position: number, tested: Case) {
  const changed: [name: string, request: ReceivedRequest][] = [];
  const headers = received.headers as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    const index = position % value.length;
    const replaced = replaceAt(value, index, otherCharacter(value[index] as string));
    changed.push([`${name} changed`, { ...received, headers: { ...headers, [name]: replaced } }]);
    changed.push([`${name} repeated`, { ...received, headers: { ...headers, [name]: [value, value] } }]);
    changed.push([`${name} emptied`, { ...received, headers: { ...headers, [name]: '' } }]);
    // Absent, NXCloud's algorithm is MD5: not a change then, and a wrong digest otherwise.
    if (name.toLowerCase() === 'algorithm' && value === 'MD5') continue;
    changed.push([`${name} dropped`, { ...received, headers: { ...headers, [name]: undefined } }]);
  }
  if (signed.query !== '') {
    // Flipping the lowest bit never turns an escape into an equal one, as changing the case of "%2A" would.
    const index = position % signed.query.length;
    const flipped = String.fromCharCode(signed.query.charCodeAt(index) ^ 1);
    const path = received.url.split('?', 1)[0];
    changed.push([
      'query changed',
      { ...received, url: `${path}?${replaceAt(signed.query, index, flipped)}` },
    ]);
    changed.push(['parameter added', { ...received, url: `${path}?${signed.query}&Added=1` }]);
    changed.push([
      'parameter dropped',
      { ...received, url: `${path}?${signed.query.replace(/^[^&]*&?/, '')}` },
    ]);
  }
  if (tested.coversBody && received.body.length > 0) {
    const flipped = Buffer.from(received.body);
    const index = position % flipped.length;
    flipped[index] = (flipped[index] as number) ^ 1;
    changed.push(['body changed', { ...received, body: flipped }]);
  }
  if (tested.coversBody && received.headers) {
    changed.push(['body extended', { ...received, body: Buffer.concat([received.body, Buffer.from('x')]) }]);
  }
  if (tested.coversMethod) changed.push(['method changed', { ...received, method: 'PATCH' }]);
  return changed;
}

describe.each(cases)('$scheme', (tested) => {
  const scheme = schemeNamed(tested.scheme);
  const context = tested.context ?? fc.constant({});

  it('verifies what it signed, and nothing that differs from it', () => {
    fc.assert(
      fc.property(
        tested.request,
        tested.credentials,
        context,
        fc.nat(),
        (request, credentials, given, position) => {
          const signed = scheme.sign(request, credentials, { now, ...given });
          const { method = 'POST', url = '/' } = request as { method?: string; url?: string };
          const received = asReceived(signed, method, url.split('?', 1)[0]);
          expect(scheme.verify(received, credentials, { now })).toEqual({ ok: true });
          for (const [name, mutated] of mutations(signed, received, position, tested)) {
            expect([name, scheme.verify(mutated, credentials, { now }).ok]).toEqual([name, false]);
          }
          const otherSecret = { ...credentials, [tested.secretField]: `${credentials[tested.secretField]}x` };
          expect(scheme.verify(received, otherSecret, { now })).toMatchObject({
            reason: 'signature_mismatch',
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('explains any of it with the secret masked', () => {
    fc.assert(
      fc.property(tested.request, tested.credentials, context, (request, credentials, given) => {
        // Long and unlike anything else, so that finding it means a leak.
        const known = { ...credentials, [tested.secretField]: 'THE-SECRET-THE-SECRET' };
        const { method = 'POST', url = '/' } = request as { method?: string; url?: string };
        const signed = scheme.sign(request, known, { now, ...given });
        const explanation = scheme.explain(asReceived(signed, method, url.split('?', 1)[0]), known, { now });
        expect(explanation.verification).toEqual({ ok: true });
        expect(explanation.expectedSignature).toBe(explanation.receivedSignature);
        expect(JSON.stringify(explanation)).not.toContain('THE-SECRET');
      }),
      { numRuns: 50 },
    );
  });

  it('neither throws nor passes for any junk', () => {
    const headerNames = [
      'Authorization',
      'x-acs-date',
      'requestID',
      'uuid',
      'createTs',
      'sign',
      'algorithm',
      'Api-Key',
    ];
    const junk = fc.record({
      method: anyText,
      url: fc.oneof(
        anyText,
        anyText.map((text) => `/?${text}`),
        fc.constant('/?Signature=%&%zz=1'),
      ),
      headers: fc.dictionary(
        fc.oneof(fc.constantFrom(...headerNames), anyText),
        fc.oneof(anyText, fc.array(anyText)),
      ),
      body: bytes,
    });
    fc.assert(
      fc.property(junk, tested.credentials, (request, credentials) => {
        expect(scheme.verify(request, credentials).ok).toBe(false);
        expect(scheme.explain(request, credentials).verification.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
