import { createHmac } from 'node:crypto';
import type { DialogRequest } from '../huawei/dialog-request.js';
import { type Answer, ask } from './answer.js';
import { readExample } from './example.js';

interface Account {
  url: string;
  appKey: string;
  appSecret: string;
  vdnId: string;
}

export interface HuaweiRequest {
  method?: string;
  path: string;
  /** Text to send; anything else is sent as JSON. */
  body?: unknown;
  /** Signed by C2 with these keys; not at all without them. */
  keys?: { accessKey: string; secretKey: string };
}

export const tokenPath = '/oifde/rest/api/gettoken';
export const dialogPath = '/oifde/rest/v2/crs/process/{vdnId}';

export function askToken(
  { url, appKey, appSecret }: Account,
  body: unknown = { appKey, appSecret },
): Promise<Answer> {
  return ask(url + tokenPath, { headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

export async function fetchToken(account: Account): Promise<string> {
  return (await askToken(account)).json.authToken as string;
}

export function askDialog({ url, vdnId }: Account, body: unknown, path = dialogPath): Promise<Answer> {
  const target = url + path.replace('{vdnId}', vdnId);
  return ask(target, { headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

export function askHuawei({ url }: Pick<Account, 'url'>, request: HuaweiRequest): Promise<Answer> {
  const { method = 'POST', path, body, keys } = request;
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const authorization = keys && signC2(keys, method, new URL(url + path), text);
  return ask(url + path, {
    method,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    body: text === '' ? null : text,
  });
}

/** C2, written from the vendor's demo: only `host` is signed. */
function signC2(
  keys: { accessKey: string; secretKey: string },
  method: string,
  url: URL,
  body: string,
): string {
  const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');
  const prefix = `auth-v2/${keys.accessKey}/${new Date().toISOString().slice(0, 19)}Z/host`;
  const pairs = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const lines = [method, url.pathname, ...(pairs.length > 0 ? [pairs.join('&')] : []), 'host'];
  const canonicalRequest = `${[...lines, `host:${encode(url.host)}`].join('\n')}\n${encode(body)}`;
  return `${prefix}/${hmac(hmac(keys.secretKey, prefix), canonicalRequest)}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** One of the documents' example steps, for this user and with this token. */
export function dialogStep(name: string, token: string | undefined, inparams: object = {}): DialogRequest {
  const body = readExample<DialogRequest>(`huawei/examples/processDialog.${name}.request.json`);
  return { ...body, inparams: { ...body.inparams, auth_token: token, ...inparams } } as DialogRequest;
}

const headers = { 'content-type': 'application/json; charset=UTF-8' };
