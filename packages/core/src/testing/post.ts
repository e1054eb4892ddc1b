import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Connections that are kept, as a vendor keeps them. Destroy it after the test. */
export function keptConnections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most });
}

/** POSTs bytes as they are: no header is added but the length. */
export function post(
  url: string,
  { headers, body }: { headers: Readonly<Record<string, string | string[]>>; body: Uint8Array },
  { agent = false as Agent | false, method = 'POST' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { 'content-length': body.length, ...headers }, agent }, (response) => {
      buffer(response).then(
        (bytes) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString() }),
        reject,
      );
    })
      .on('error', reject)
      .end(body);
  });
}
