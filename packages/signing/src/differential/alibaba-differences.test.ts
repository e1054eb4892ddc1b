// Every way in which Alibaba's own packages are known to sign otherwise than this one. Each row is shown to be one: the day
// that a package changes, its row fails. The random requests beside this file avoid these and nothing else.
import { Buffer } from 'node:buffer';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type AlibabaAcs3Request, sign as signV3 } from '../alibaba-acs3/index.js';
import { sign as signV1, verify as verifyV1 } from '../alibaba-rpc-v1/index.js';
import { openapiCore, openapiUtil, popCoreSender } from '../testing/alibaba-packages.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const context = { now: () => new Date('2024-01-02T03:04:05Z'), nonce: () => 'n-1' };
const emptyHash = createHash('sha256').digest('hex');
const unsigned: AlibabaAcs3Request = {
  method: 'GET',
  host: 'example.com',
  action: 'Dialogue',
  version: '2019-12-26',
};
const added = {
  AccessKeyId: 'testid',
  SignatureMethod: 'HMAC-SHA1',
  SignatureNonce: 'n-1',
  SignatureVersion: '1.0',
  Timestamp: '2024-01-02T03:04:05Z',
};
const pureFunctions = [openapiCore, openapiUtil];
const sendByPopCore = popCoreSender();

/** The V3 signature over a path and query in whatever canonical form. */
function v3Over(path: string, query: string): string {
  const { headers } = signV3(unsigned, credentials, context);
  const names = Object.keys(headers).filter((name) => name !== 'authorization');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = `GET\n${path}\n${query}\n${lines}\n${names.join(';')}\n${emptyHash}`;
  const text = `ACS3-HMAC-SHA256\n${createHash('sha256').update(canonical).digest('hex')}`;
  return createHmac('sha256', 'testsecret').update(text).digest('hex');
}

function v3ByPackage(
  { getAuthorization }: typeof openapiCore,
  pathname: string,
  query: Record<string, string> = {},
): string {
  const { authorization: _, ...headers } = signV3(unsigned, credentials, context).headers;
  const request = { method: 'GET', pathname, query, headers };
  const line = getAuthorization(request, 'ACS3-HMAC-SHA256', emptyHash, 'testid', 'testsecret');
  return line.slice(line.lastIndexOf('=') + 1);
}

function v3ByUs(change: Partial<AlibabaAcs3Request>): string {
  const line = signV3({ ...unsigned, ...change }, credentials, context).headers.authorization as string;
  return line.slice(line.lastIndexOf('=') + 1);
}

/** The V1 signature over a query in whatever canonical form. */
function v1Over(query: string): string {
  const text = `GET&%2F&${encodeURIComponent(query)}`;
  return createHmac('sha1', 'testsecret&').update(text).digest('base64');
}

const common =
  'AccessKeyId=testid&SignatureMethod=HMAC-SHA1&SignatureNonce=n-1&SignatureVersion=1.0&Timestamp=2024-01-02T03%3A04%3A05Z';

const differences: Record<string, () => void | Promise<void>> = {
  'V3: the second and further `+`, `*` and `%7E` of a path stay as they are': () => {
    expect(v3ByPackage(openapiUtil, '/a+b+c')).toBe(v3Over('/a%20b+c', ''));
    expect(v3ByPackage(openapiUtil, '/a*b*c%7Ed%7E')).toBe(v3Over('/a%2Ab*c~d%7E', ''));
    expect(v3ByPackage(openapiCore, '/a*b*c%7Ed%7E')).toBe(v3ByUs({ path: '/a*b*c%7Ed%7E' }));
  },
  'V3: a bare `+` in a path counts as a space': () => {
    for (const theirs of pureFunctions) expect(v3ByPackage(theirs, '/a+b')).toBe(v3Over('/a%20b', ''));
    expect(v3ByUs({ path: '/a+b' })).toBe(v3Over('/a%2Bb', ''));
  },
  'V3: other characters and escapes of a path are not brought into one form': () => {
    for (const theirs of pureFunctions) {
      expect(v3ByPackage(theirs, '/a:b/%61/%e6')).toBe(v3Over('/a:b/%61/%e6', ''));
    }
    expect(v3ByUs({ path: '/a:b/%61/%e6' })).toBe(v3Over('/a%3Ab/a/%E6', ''));
  },
  'V3: names of query parameters are not encoded': () => {
    const query = { 'a b': '1' };
    for (const theirs of pureFunctions) expect(v3ByPackage(theirs, '/', query)).toBe(v3Over('/', 'a b=1'));
    expect(v3ByUs({ query })).toBe(v3Over('/', 'a%20b=1'));
  },
  'V1 and V3: names are sorted by UTF-16 units, not by bytes': async () => {
    const parameters = { '\uffee': '1', '\u{1f600}': '2' };
    const [byte, unit] = ['%EF%BF%AE=1&%F0%9F%98%80=2', '%F0%9F%98%80=2&%EF%BF%AE=1'];
    for (const { getRPCSignature } of pureFunctions) {
      expect(getRPCSignature({ ...parameters, ...added }, 'GET', 'testsecret')).toBe(
        v1Over(`${common}&${unit}`),
      );
    }
    expect(await sendByPopCore('GET', { Action: '', ...parameters, ...added }, credentials)).toContain(unit);
    expect(signV1({ method: 'GET', parameters }, credentials, context).query).toContain(byte);
    expect(signV3({ ...unsigned, query: parameters }, credentials, context).query).toBe(byte);
  },
  'V1 and V3: a lone surrogate throws a `URIError`': async () => {
    const parameters = { Utterance: 'a\ud800' };
    for (const theirs of pureFunctions) {
      expect(() => theirs.getRPCSignature(parameters, 'GET', 's')).toThrow(URIError);
      expect(() => v3ByPackage(theirs, '/', parameters)).toThrow(URIError);
    }
    await expect(sendByPopCore('GET', { Action: '', ...parameters }, credentials)).rejects.toThrow(URIError);
    expect(signV3({ ...unsigned, query: parameters }, credentials).query).toBe('Utterance=a%EF%BF%BD');
  },
  'V1: a parameter named `__proto__` is lost': () => {
    const parameters = JSON.parse('{"__proto__":"1"}');
    for (const { getRPCSignature } of pureFunctions) {
      expect(getRPCSignature(Object.assign(parameters, added), 'GET', 'testsecret')).toBe(v1Over(common));
    }
    const own = JSON.parse('{"__proto__":"1"}');
    expect(signV1({ method: 'GET', parameters: own }, credentials, context).query).toContain('__proto__=1');
  },
  'V1: an absent value is sent as the word `undefined`': async () => {
    const absent = { Action: 'A', CallId: undefined };
    expect(await sendByPopCore('GET', absent, credentials)).toContain('CallId=undefined');
    const parameters = absent as unknown as Record<string, string>;
    expect(() => signV1({ method: 'GET', parameters }, credentials)).toThrow('parameters.CallId ');
  },
  'V1: `*` is signed as `%2A` and sent bare': () => {
    const all = { ...added, Number: '135****4353' };
    const signature = openapiCore.getRPCSignature(all, 'POST', 'testsecret');
    const form = openapiCore.toForm({ ...all, Signature: signature });
    expect(form).toContain('Number=135****4353');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const received = { method: 'POST', url: '/', headers, body: Buffer.from(form) };
    expect(verifyV1(received, credentials, context)).toEqual({ ok: true });
  },
};

it.each(Object.entries(differences))('%s', (_, show) => show());

it('the README lists them', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = readme.slice(
    readme.indexOf("## Where Alibaba's own packages differ"),
    readme.indexOf('## Runtimes'),
  );
  const listed = [...rows.matchAll(/^\| ((?:V1|V3).*?) +\| .*@alicloud/gm)].map(([, title]) => title);
  expect(listed).toEqual(Object.keys(differences));
});
