import { createHash } from 'node:crypto';
import { type Answer, ask } from './answer.js';
import { readExample } from './example.js';

interface Account {
  url: string;
  apiKey: string;
  apiSecret: string;
}

export interface LaafficRequest {
  path?: string;
  /** Text or bytes to send; anything else is sent as JSON. */
  body?: unknown;
  /** Seconds by which the clock is off. */
  skewSeconds?: number;
  /** Headers to send instead of the right ones; undefined leaves one out. */
  headers?: Record<string, string | undefined>;
  method?: string;
}

export const sendAgentPath = '/voice/group/call/send/agent';
export const updatePath = '/v3/voice/recallFlow/update';

/** Written from the vendor's page, with nothing of the signing package. */
export function askLaaffic(
  { url, apiKey, apiSecret }: Account,
  request: LaafficRequest = {},
): Promise<Answer> {
  const { path = sendAgentPath, body = sendAgentBody(), headers: changed = {}, skewSeconds = 0 } = request;
  const timestamp = changed.Timestamp ?? String(Math.floor(Date.now() / 1000) + skewSeconds);
  const sign = createHash('md5')
    .update(apiKey + apiSecret + timestamp)
    .digest('hex');
  const headers = Object.entries({ 'Api-Key': apiKey, Timestamp: timestamp, Sign: sign, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const method = request.method ?? 'POST';
  const sent =
    typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
  return ask(url + path, {
    method,
    headers: [['content-type', 'application/json;charset=UTF-8'], ...headers],
    body: method === 'GET' ? null : sent,
  });
}

/** The vendor's own sample under a fresh name. */
export function sendAgentBody() {
  const body = readExample('laaffic/examples/sendAgentGroupCall.documented.request.json');
  return { ...body, taskName: `task ${crypto.randomUUID()}` };
}
