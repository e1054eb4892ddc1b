// Schemes a second time: texts joined and hashed, as plainly as possible.
import { Buffer } from 'node:buffer';
import { createHash, createHmac } from 'node:crypto';
import { encode } from './reference-rpc-v1.js';

export function nxcloudSignature(
  algorithm: 'MD5' | 'SHA256',
  credentials: { uuid: string; secretKey: string },
  body: string | Uint8Array,
  createTs: string,
  requestID: string,
): string {
  const before = Buffer.from(`${credentials.secretKey}&body=`);
  const after = Buffer.from(`&createTs=${createTs}&requestID=${requestID}&uuid=${credentials.uuid}`);
  const text = Buffer.concat([before, Buffer.from(body), after]);
  return createHash(algorithm).update(text).digest('hex').toUpperCase();
}

export function laafficSignature(
  credentials: { apiKey: string; apiSecret: string },
  timestamp: string,
): string {
  return createHash('md5').update(`${credentials.apiKey}${credentials.apiSecret}${timestamp}`).digest('hex');
}

export interface C2Parts {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

/** The Authorization header. */
export function huaweiAuthorization(
  { method, path, query, headers, body }: C2Parts,
  credentials: { accessKey: string; secretKey: string },
  time: string,
): string {
  const joined = (record: Record<string, string>, separator: string) =>
    Object.entries(record)
      .map((pair) => pair.map(encode).join(separator))
      .sort();
  const signedHeaders = Object.keys(headers).sort().join(';');
  const prefix = `auth-v2/${credentials.accessKey}/${time}/${signedHeaders}`;
  const lines = [method, path];
  if (Object.keys(query).length > 0) lines.push(joined(query, '=').join('&'));
  lines.push(signedHeaders, ...joined(headers, ':'), encode(body));
  const signingKey = createHmac('sha256', credentials.secretKey).update(prefix).digest('hex');
  return `${prefix}/${createHmac('sha256', signingKey).update(lines.join('\n')).digest('hex')}`;
}

/** The V3 Authorization header of a POST without parameters, over these headers. */
export function acs3Authorization(
  headers: Record<string, string>,
  credentials: { accessKeyId: string; accessKeySecret: string },
): string {
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const request = ['POST', '/', '', lines, names.join(';'), headers['x-acs-content-sha256']].join('\n');
  const text = `ACS3-HMAC-SHA256\n${createHash('sha256').update(request).digest('hex')}`;
  const signature = createHmac('sha256', credentials.accessKeySecret).update(text).digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
}
