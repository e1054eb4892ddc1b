import { createHash, createHmac } from 'node:crypto';
import { type Answer, ask } from './answer.js';
import { readExample } from './example.js';

interface Account {
  url: string;
  accessKeyId: string;
  accessKeySecret: string;
}

export interface AlibabaRequest {
  method?: 'GET' | 'POST';
  /** Another one than the documented sample's, without the sample's parameters. */
  action?: string;
  /** Business parameters instead of the documented sample's; undefined leaves one out. */
  parameters?: Record<string, string | undefined>;
  /** With V3, whether the business parameters travel in a form body. */
  isForm?: boolean;
  /** What is signed differently than it should be; undefined leaves a parameter or header out. */
  signed?: Record<string, string | undefined>;
  /** What is changed after signing. */
  sent?: Record<string, string | undefined>;
}

const sample = readExample<Record<string, string>>('alibaba/examples/dialogue.documented.request.json');
const startOf = ({ action }: AlibabaRequest) => (action === undefined ? sample : { Action: action });
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;

/** The older signature, written from the vendor's page: GET in the query, POST in a form body. */
export function askRpc(
  { url, accessKeyId, accessKeySecret }: Account,
  request: AlibabaRequest = {},
): Promise<Answer> {
  const { method = 'POST', parameters = {}, signed = {}, sent = {} } = request;
  const unsigned = present({
    ...startOf(request),
    Version: '2019-12-26',
    Format: 'JSON',
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: crypto.randomUUID(),
    Timestamp: now(),
    ...parameters,
    ...signed,
  });
  const stringToSign = `${method}&%2F&${encode(canonicalQuery(unsigned))}`;
  const Signature = createHmac('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64');
  const form = canonicalQuery(present({ ...unsigned, Signature, ...sent }));
  if (method === 'GET') return ask(`${url}/?${form}`, { method });
  return ask(`${url}/`, { headers: { 'content-type': formMediaType }, body: form });
}

/** V3, written from the vendor's page: business parameters in the query, everything else in headers. */
export function askAcs3(
  { url, accessKeyId, accessKeySecret }: Account,
  request: AlibabaRequest = {},
): Promise<Answer> {
  const { method = 'POST', parameters = {}, isForm = false, signed = {}, sent = {} } = request;
  const { Action, ...business } = startOf(request);
  const pairs = canonicalQuery(present({ ...business, ...parameters }));
  const [query, body] = isForm ? ['', pairs] : [pairs, ''];
  const headers = present({
    host: new URL(url).host,
    'x-acs-action': Action,
    'x-acs-version': '2019-12-26',
    'x-acs-date': now(),
    'x-acs-signature-nonce': crypto.randomUUID(),
    'x-acs-content-sha256': createHash('sha256').update(body).digest('hex'),
    ...(isForm && { 'content-type': formMediaType }),
    ...signed,
  });
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = [method, '/', query, lines, names.join(';'), headers['x-acs-content-sha256']].join('\n');
  const stringToSign = `ACS3-HMAC-SHA256\n${createHash('sha256').update(canonical).digest('hex')}`;
  const signature = createHmac('sha256', accessKeySecret).update(stringToSign).digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return ask(`${url}/?${query}`, {
    method,
    headers: present({ ...headers, authorization, ...sent }),
    body: isForm ? body : null,
  });
}

const formMediaType = 'application/x-www-form-urlencoded';

function present(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function canonicalQuery(parameters: Record<string, string>): string {
  return Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name] as string)}`)
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
