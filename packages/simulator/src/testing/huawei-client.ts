import type { DialogRequest } from '../huawei/dialog-request.js';
import { type Answer, ask } from './answer.js';
import { readExample } from './example.js';

interface Account {
  url: string;
  appKey: string;
  appSecret: string;
  vdnId: string;
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

/** One of the documents' example steps, for this user and with this token. */
export function dialogStep(name: string, token: string | undefined, inparams: object = {}): DialogRequest {
  const body = readExample<DialogRequest>(`huawei/examples/processDialog.${name}.request.json`);
  return { ...body, inparams: { ...body.inparams, auth_token: token, ...inparams } } as DialogRequest;
}

const headers = { 'content-type': 'application/json; charset=UTF-8' };
