import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { CampaignCallbacks } from '@outdial/normalize';
import {
  type NxcloudCredentials,
  type NxcloudEvent,
  type NxcloudWebhookName,
  receiveNxcloudWebhook,
} from '@outdial/nxcloud';

/** One address for each callback, because its body does not say reliably which one it is. */
const paths: Readonly<Record<string, NxcloudWebhookName>> = {
  '/campaign': 'taskCallback',
  '/callee': 'orderCallback',
  '/call': 'callCallback',
};

export interface CallbackReceiver {
  readonly addresses: CampaignCallbacks;
  close(): Promise<void>;
}

/** Receives NXCloud's callbacks on this machine; what is not signed rightly is answered with 401 and never an event. */
export async function startCallbackReceiver(
  credentials: NxcloudCredentials,
  onEvent: (event: NxcloudEvent) => void,
): Promise<CallbackReceiver> {
  const server = createServer(async (request, response) => {
    const webhook = paths[request.url ?? ''];
    if (webhook === undefined) return response.writeHead(404).end();
    const received = { headers: request.headers, body: await buffer(request) };
    let event: NxcloudEvent;
    try {
      event = receiveNxcloudWebhook(received, { credentials, webhook });
    } catch {
      return response.writeHead(401).end();
    }
    onEvent(event);
    return response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addresses: { campaign: `${origin}/campaign`, callee: `${origin}/callee`, call: `${origin}/call` },
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
