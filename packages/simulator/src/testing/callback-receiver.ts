import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ReceivedCallback {
  /** `/call`, `/order` or `/task`. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  body: CallbackBody;
}

/** The fields that tests look at one by one; the whole is held against the document. */
export interface CallbackBody {
  taskStatus?: number;
  taskStat?: object;
  userPhone?: string;
  finish?: boolean;
  callInfoDetail?: object;
}

export interface CallbackReceiver {
  url: string;
  received: ReceivedCallback[];
  /** Resolves as soon as a callback fits. */
  until(fits: (callback: ReceivedCallback) => boolean): Promise<ReceivedCallback>;
}

/** A server of the account's own, on this machine, that answers `httpStatus` to everything. */
export async function startCallbackReceiver(httpStatus = 200): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = [];
  const arrivals = new EventTarget();
  const server = createServer(async (request, response) => {
    const bytes = Buffer.concat(await request.toArray());
    received.push({
      path: request.url ?? '',
      headers: request.headers,
      bytes,
      body: JSON.parse(bytes.toString()),
    });
    response.writeHead(httpStatus).end();
    arrivals.dispatchEvent(new Event('arrival'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    until: async (fits) => {
      for (;;) {
        const match = received.find(fits);
        if (match) return match;
        await once(arrivals, 'arrival');
      }
    },
  };
}
