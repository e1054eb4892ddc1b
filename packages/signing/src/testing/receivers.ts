// What a receiver of each scheme is put through. Requests are signed by the plain references, at any time and in any form of it.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { percentEncode } from '../percent-encode.js';
import type { SchemeName } from '../schemes.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { credentials as alibaba, form, joined, withSignature } from './reference-rpc-v1.js';
import {
  acs3Authorization,
  huaweiAuthorization,
  laafficSignature,
  nxcloudSignature,
} from './reference-signatures.js';
import { schemeNamed } from './vector-files.js';

export interface Receiver {
  title: string;
  /** Where the time travels. */
  timeName: string;
  /** The way that the scheme writes a time. */
  timeOf: (second: number) => string;
  /** A rightly signed request, whatever its time looks like. */
  signedAt: (time: string, body?: Uint8Array) => ReceivedRequest;
  /** Undefined where the scheme does not cover it. For RPC V1 the form is made of it. */
  bodyOf: ((filler: string) => Uint8Array) | undefined;
  signatureOf: (request: ReceivedRequest) => string;
  verify: (request: ReceivedRequest, options?: VerifyOptions) => Verification;
}

const unixTime = (second: number) => String(second);
const utcTime = (second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
const sha256 = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');
const headerOf = ({ headers }: ReceivedRequest, name: string) =>
  (headers as Record<string, string>)[name] ?? '';
const afterLast = (text: string, separator: string) => text.slice(text.lastIndexOf(separator) + 1);

function verifier(name: SchemeName, credentials: object, fixed: object = {}): Receiver['verify'] {
  return (request, options) => schemeNamed(name).verify(request, credentials, { ...fixed, ...options });
}

const rpcV1: Receiver = {
  title: 'alibaba-rpc-v1',
  timeName: 'Timestamp',
  timeOf: utcTime,
  signedAt: (Timestamp, body = Buffer.from('a')) => {
    const parameters = {
      AccessKeyId: 'testid',
      Filler: Buffer.from(body).toString('utf8'),
      SignatureMethod: 'HMAC-SHA1',
      SignatureNonce: 'n-1',
      SignatureVersion: '1.0',
      Timestamp,
    };
    return { method: 'POST', url: '/', headers: form, body: Buffer.from(joined(withSignature(parameters))) };
  },
  // How long the form is depends on the escapes of its signature, too.
  bodyOf: (filler) => {
    const fitting = Array.from('abcdefgh', (letter) => letter + filler.slice(-319)).find(
      (text) => rpcV1.signedAt(utcTime(1_790_000_000), Buffer.from(text)).body.length === filler.length,
    );
    return Buffer.from(fitting ?? '');
  },
  signatureOf: ({ body }) => new URLSearchParams(Buffer.from(body).toString()).get('Signature') ?? '',
  verify: verifier('alibaba-rpc-v1', alibaba),
};

const acs3: Receiver = {
  title: 'alibaba-acs3',
  timeName: 'x-acs-date',
  timeOf: utcTime,
  signedAt: (time, body = new Uint8Array()) => {
    const headers = {
      'content-type': 'application/json',
      host: 'example.com',
      'x-acs-content-sha256': sha256(body),
      'x-acs-date': time,
      'x-acs-signature-nonce': 'n-1',
    };
    const authorization = acs3Authorization(headers, alibaba);
    return { method: 'POST', url: '/', headers: { ...headers, authorization }, body };
  },
  bodyOf: (filler) => Buffer.from(filler),
  signatureOf: (request) => afterLast(headerOf(request, 'authorization'), '='),
  verify: verifier('alibaba-acs3', alibaba),
};

function nxcloud(algorithm: 'MD5' | 'SHA256'): Receiver {
  const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
  return {
    title: `nxcloud-digest, ${algorithm}`,
    timeName: 'createTs',
    timeOf: unixTime,
    signedAt: (createTs, body = new Uint8Array()) => {
      const sign = nxcloudSignature(algorithm, credentials, body, createTs, 'r-1');
      const headers = { requestID: 'r-1', uuid: credentials.uuid, createTs, sign };
      return { method: 'POST', url: '/callback', headers, body };
    },
    bodyOf: (filler) => Buffer.from(filler),
    signatureOf: (request) => headerOf(request, 'sign'),
    verify: verifier('nxcloud-digest', credentials, { algorithm }),
  };
}

const laafficCredentials = { apiKey: 'key-1', apiSecret: 'secret-1' };
const laaffic: Receiver = {
  title: 'laaffic-md5',
  timeName: 'Timestamp',
  timeOf: unixTime,
  signedAt: (Timestamp, body = new Uint8Array()) => {
    const Sign = laafficSignature(laafficCredentials, Timestamp);
    return { method: 'POST', url: '/', headers: { 'Api-Key': 'key-1', Timestamp, Sign }, body };
  },
  bodyOf: undefined,
  signatureOf: (request) => headerOf(request, 'Sign'),
  verify: verifier('laaffic-md5', laafficCredentials),
};

const huaweiCredentials = { accessKey: 'AKEXAMPLE', secretKey: 'secret-1' };
const huawei: Receiver = {
  title: 'huawei-c2',
  timeName: 'authorization',
  timeOf: utcTime,
  signedAt: (time, body = new Uint8Array()) => {
    const headers = { host: 'cec.example.com:28443' };
    const parts = {
      method: 'POST',
      path: '/rest',
      query: { a: '1' },
      headers,
      body: Buffer.from(body).toString(),
    };
    const authorization = huaweiAuthorization(parts, huaweiCredentials, time);
    return { method: 'POST', url: '/rest?a=1', headers: { ...headers, authorization }, body };
  },
  bodyOf: (filler) => Buffer.from(filler),
  signatureOf: (request) => afterLast(headerOf(request, 'authorization'), '/'),
  verify: verifier('huawei-c2', huaweiCredentials),
};

export const receivers: readonly Receiver[] = [
  rpcV1,
  acs3,
  nxcloud('MD5'),
  nxcloud('SHA256'),
  laaffic,
  huawei,
];

/** The same request under another signature, wherever it travels. */
export function withOtherSignature(
  receiver: Receiver,
  request: ReceivedRequest,
  signature: string,
): ReceivedRequest {
  const own = receiver.signatureOf(request);
  const headers = Object.entries(request.headers as Record<string, string>);
  const text = Buffer.from(request.body).toString('latin1');
  return {
    ...request,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, value.replace(own, () => signature)])),
    body: Buffer.from(
      text.replace(percentEncode(own), () => percentEncode(signature)),
      'latin1',
    ),
  };
}
