import { createHash } from 'node:crypto';
import type { CreateAndCallRequest, OrderRequest } from '../nxcloud/requests.js';
import type { SimulatorOptions } from '../simulator-options.js';
import { type Answer, ask } from './answer.js';
import { answerKeys, expectDocumented } from './documented-answer.js';
import { readExample } from './example.js';
import { startForTest } from './start-for-test.js';

interface Account {
  url: string;
  uuid: string;
  secretKey: string;
}

export interface NxcloudRequest {
  path?: string;
  /** Text or bytes to sign and to send; anything else is sent as JSON. */
  body?: unknown;
  /** Headers to send instead of the right ones; undefined leaves one out. */
  headers?: Record<string, string | undefined>;
  sentBody?: string | Uint8Array<ArrayBuffer>;
  method?: string;
}

export const pingPath = '/callcentre/api/v3/ping';
export const createAndCallPath = '/callcentre/api/v3/createAndCall';

/** Written from the vendor's page, with nothing of the signing package. */
export function askNxcloud(account: Account, request: NxcloudRequest = {}): Promise<Answer> {
  const {
    path = pingPath,
    body = { data: 'hello' },
    headers: changed = {},
    sentBody,
    method = 'POST',
  } = request;
  const bytes = Buffer.from(
    typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  );
  const createTs = changed.createTs ?? String(Math.floor(Date.now() / 1000));
  const requestID = changed.requestID ?? '0123456789abcdef0123456789abcdef';
  const uuid = changed.uuid ?? account.uuid;
  const sign = createHash(changed.algorithm === 'SHA256' ? 'sha256' : 'md5')
    .update(`${account.secretKey}&body=`)
    .update(bytes)
    .update(`&createTs=${createTs}&requestID=${requestID}&uuid=${uuid}`)
    .digest('hex')
    .toUpperCase();
  const headers = Object.entries({ createTs, requestID, uuid, sign, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return ask(account.url + path, {
    method,
    headers: [['content-type', 'application/json'], ...headers],
    body: method === 'GET' ? null : (sentBody ?? bytes),
  });
}

/** A valid createAndCall body that starts at once, with fresh ids and the numbers given. */
export function createAndCallBody(
  callbackUrl: string,
  phones: string[] = ['999000000001'],
): CreateAndCallRequest {
  const body = readExample<CreateAndCallRequest>('nxcloud/examples/createAndCall.immediate.request.json');
  const order = body.callInfoList.callList[0] as OrderRequest;
  body.userTaskID = crypto.randomUUID();
  body.taskCreateSetting.taskCallbackUrl = `${callbackUrl}/task`;
  body.callInfoList.orderCallbackUrl = `${callbackUrl}/order`;
  body.callInfoList.callCallbackUrl = `${callbackUrl}/call`;
  body.callInfoList.callList = phones.map((userPhone) => ({
    ...order,
    userPhone,
    orderID: crypto.randomUUID(),
  }));
  return body;
}

const base = '/callcentre/api/v3';

export type AskTask = (operation: string, members?: object) => Promise<Answer['json']>;

/** A way to ask for an operation about one task, and to hold the answer against the document. */
export function taskClient({ nxcloud }: { nxcloud: Account }, userTaskID: string): AskTask {
  return async (operation, members = {}) => {
    const path = `${base}/${operation}`;
    const body = { productID: 'callbot', userTaskID, ...members };
    const { json } = await askNxcloud(nxcloud, { path, body });
    expectDocumented('nxcloud', answerKeys(path), json);
    return json;
  };
}

/** A Thursday, 10:00 at UTC+8: calling hours of the tasks that `createAndCallBody` makes, which go on until 12:00. */
const callingHours = new Date('2024-09-26T02:00:00Z');

/** NXCloud alone, on a clock that the test moves. */
export function startNxcloud(options: Omit<SimulatorOptions<'nxcloud'>, 'vendors'> = {}) {
  return startForTest({ clock: 'manual', start: callingHours, ...options, vendors: ['nxcloud'] });
}
