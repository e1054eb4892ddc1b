// What callers without types may hand over: a TypeError that names the field, or one documented form.
import { describe, expect, it } from 'vitest';
import type { SchemeName } from './schemes.js';
import { asReceived } from './testing/as-received.js';
import { schemeNamed } from './testing/vector-files.js';

interface Place {
  /** How the error names it. */
  field: string;
  /** The request with the value at this place. */
  request: (value: unknown) => object;
  credentials?: (value: unknown) => object;
  context?: (value: unknown) => object;
  /** Values that are right here: left out of the check. */
  right?: readonly unknown[];
}

const notText = [
  undefined,
  null,
  Number.NaN,
  0,
  1,
  true,
  10n,
  new Date(0),
  Symbol('s'),
  {},
  [],
  ['text'],
  new Map(),
  new URLSearchParams(),
  new ArrayBuffer(1),
  new Uint16Array(1),
  () => 'text',
];

const clock = (request: object): Place => ({
  field: 'context.now()',
  request: () => request,
  context: (value) => ({ now: () => value }),
  right: notText.filter((value) => value instanceof Date),
});

const alibaba = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const rpc = { method: 'POST', parameters: { Action: 'Dialogue' } };
const acs3 = { method: 'POST', host: 'example.com', action: 'Dialogue', version: '2019-12-26' };
const huawei = { method: 'POST', url: '/rest', host: 'example.com' };
const plainObjects = notText.filter((value) => Object.prototype.toString.call(value) === '[object Object]');
const absent = [undefined];

function credentialPlaces(credentials: object, request: object): Place[] {
  return Object.keys(credentials).map((name) => ({
    field: `credentials.${name}`,
    request: () => request,
    credentials: (value) => ({ ...credentials, [name]: value }),
  }));
}

const places: Record<SchemeName, { credentials: object; places: Place[] }> = {
  'alibaba-rpc-v1': {
    credentials: alibaba,
    places: [
      { field: 'request.method', request: (method) => ({ ...rpc, method }) },
      { field: 'request.parameters', request: (parameters) => ({ ...rpc, parameters }), right: plainObjects },
      { field: 'request.parameters.CallId', request: (CallId) => ({ ...rpc, parameters: { CallId } }) },
      { field: 'context.nonce()', request: () => rpc, context: (value) => ({ nonce: () => value }) },
      clock(rpc),
      ...credentialPlaces(alibaba, rpc),
    ],
  },
  'alibaba-acs3': {
    credentials: alibaba,
    places: [
      ...['method', 'host', 'action', 'version'].map((name) => ({
        field: `request.${name}`,
        request: (value: unknown) => ({ ...acs3, [name]: value }),
      })),
      ...['path', 'contentType'].map((name) => ({
        field: `request.${name}`,
        request: (value: unknown) => ({ ...acs3, [name]: value }),
        right: absent,
      })),
      { field: 'request.body', request: (body) => ({ ...acs3, contentType: 'a', body }), right: absent },
      {
        field: 'request.query',
        request: (query) => ({ ...acs3, query }),
        right: [...plainObjects, undefined],
      },
      { field: 'request.query.A', request: (A) => ({ ...acs3, query: { A } }) },
      {
        field: 'request.headers',
        request: (headers) => ({ ...acs3, headers }),
        right: [...plainObjects, undefined],
      },
      { field: 'request.headers.x-acs-a', request: (value) => ({ ...acs3, headers: { 'x-acs-a': value } }) },
      { field: 'context.nonce()', request: () => acs3, context: (value) => ({ nonce: () => value }) },
      clock(acs3),
      ...credentialPlaces(alibaba, acs3),
    ],
  },
  'nxcloud-digest': {
    credentials: { uuid: 'account-1', secretKey: 'secret-1' },
    places: [
      { field: 'request.body', request: (body) => ({ body }) },
      {
        field: 'context.nonce()',
        request: () => ({ body: '' }),
        context: (value) => ({ nonce: () => value }),
      },
      {
        field: 'context.algorithm',
        request: () => ({ body: '' }),
        context: (algorithm) => ({ algorithm }),
        right: [undefined, null],
      },
      clock({ body: '' }),
      ...credentialPlaces({ uuid: 'account-1', secretKey: 'secret-1' }, { body: '' }),
    ],
  },
  'laaffic-md5': {
    credentials: { apiKey: 'key-1', apiSecret: 'secret-1' },
    places: [
      { field: 'request.body', request: (body) => ({ body }), right: absent },
      clock({}),
      ...credentialPlaces({ apiKey: 'key-1', apiSecret: 'secret-1' }, {}),
    ],
  },
  'huawei-c2': {
    credentials: { accessKey: 'AKEXAMPLE', secretKey: 'secret-1' },
    places: [
      ...['method', 'url', 'host'].map((name) => ({
        field: `request.${name}`,
        request: (value: unknown) => ({ ...huawei, [name]: value }),
      })),
      { field: 'request.body', request: (body) => ({ ...huawei, body }), right: absent },
      {
        field: 'request.headers',
        request: (headers) => ({ ...huawei, headers }),
        right: [...plainObjects, undefined],
      },
      { field: 'request.headers.x-a', request: (value) => ({ ...huawei, headers: { 'x-a': value } }) },
      clock(huawei),
      ...credentialPlaces({ accessKey: 'AKEXAMPLE', secretKey: 'secret-1' }, huawei),
    ],
  },
};

const inScheme = Object.entries(places) as [SchemeName, (typeof places)[SchemeName]][];

describe.each(inScheme)('%s', (name, { credentials, places: fields }) => {
  const scheme = schemeNamed(name);

  it.each(fields)('refuses what is not text as $field', (place) => {
    for (const value of notText) {
      if (place.right?.includes(value)) continue;
      const sign = () =>
        scheme.sign(
          place.request(value),
          place.credentials?.(value) ?? credentials,
          place.context?.(value) as object,
        );
      expect(sign).toThrow(TypeError);
      expect(sign).toThrow(`${place.field} `);
    }
  });

  it('refuses credentials that are no object', () => {
    const [place] = fields as [Place];
    for (const value of [...notText, 'text']) {
      if (plainObjects.includes(value)) continue;
      expect(() => scheme.sign(place.request('GET'), value)).toThrow(
        new TypeError('credentials must be a plain object'),
      );
    }
  });

  it('never writes "undefined", "NaN" or "[object" for what may be left out', () => {
    const [optional] = fields.filter(({ right }) => right?.includes(undefined));
    if (!optional) return;
    const signed = scheme.sign(
      optional.request(undefined),
      credentials,
      optional.context?.(undefined) as object,
    );
    expect(JSON.stringify(signed)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a lone surrogate', () => {
  const replaced = '\ufffd';

  it.each(inScheme)('in the secret of %s counts as U+FFFD', (name, { credentials, places: fields }) => {
    const scheme = schemeNamed(name);
    const request = (fields.at(-1) as Place).request(undefined);
    const secretName = Object.keys(credentials).find((field) => /secret/i.test(field)) as string;
    const at = { now: () => new Date('2026-01-02T03:04:05Z'), nonce: () => 'n-1' };
    const signedBy = (secret: string) => scheme.sign(request, { ...credentials, [secretName]: secret }, at);
    expect(signedBy('a\ud800')).toEqual(signedBy(`a${replaced}`));
    expect(signedBy('a\ud800')).not.toEqual(signedBy('a'));
  });

  it.each([
    ['alibaba-acs3', (body: string) => ({ ...acs3, contentType: 'text/plain', body })],
    ['nxcloud-digest', (body: string) => ({ body })],
    ['huawei-c2', (body: string) => ({ ...huawei, body })],
  ] as const)('in a body of %s is signed as it is sent, as U+FFFD', async (name, requestOf) => {
    const scheme = schemeNamed(name);
    const { credentials } = places[name];
    const signed = scheme.sign(requestOf('a\udc00'), credentials);
    // What fetch makes of the text.
    const bytes = new Uint8Array(await new Response(signed.body as string).arrayBuffer());
    expect(bytes).toEqual(new TextEncoder().encode(`a${replaced}`));
    const path = name === 'huawei-c2' ? '/rest' : '/';
    expect(scheme.verify({ ...asReceived(signed, 'POST', path), body: bytes }, credentials)).toEqual({
      ok: true,
    });
  });

  it.each([
    ['alibaba-rpc-v1', 'credentials.accessKeyId', rpc, { ...alibaba, accessKeyId: 'a\ud800' }],
    ['alibaba-acs3', 'request.host', { ...acs3, host: 'a\ud800' }, alibaba],
    ['nxcloud-digest', 'credentials.uuid', { body: '' }, { uuid: 'a\ud800', secretKey: 's' }],
    ['laaffic-md5', 'credentials.apiKey', {}, { apiKey: 'a\ud800', apiSecret: 's' }],
    ['huawei-c2', 'request.url', { ...huawei, url: '/a\ud800' }, places['huawei-c2'].credentials],
  ] as const)('where %s needs ASCII is refused: %s', (name, field, request, credentials) => {
    expect(() => schemeNamed(name).sign(request, credentials)).toThrow(TypeError);
    expect(() => schemeNamed(name).sign(request, credentials)).toThrow(field);
  });
});
