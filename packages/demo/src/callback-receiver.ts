import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeListener } from '@outdial/core/webhooks';
import type { CampaignCallbacks } from '@outdial/normalize';
import { createNxcloudReceiver, type NxcloudCredentials, type NxcloudEvent } from '@outdial/nxcloud';

/** One address for each callback, because its body does not say reliably which one it is. */
const paths = { '/campaign': 'taskCallback', '/callee': 'orderCallback', '/call': 'callCallback' } as const;

export interface CallbackReceiver {
  readonly addresses: CampaignCallbacks;
  close(): Promise<void>;
}

/** Receives NXCloud's callbacks on this machine; what is not signed rightly, as of `now`, is answered with 401 and never an event. */
export async function startCallbackReceiver(
  credentials: NxcloudCredentials,
  now: () => Date,
  onEvent: (event: NxcloudEvent) => void,
): Promise<CallbackReceiver> {
  const listeners = new Map<string | undefined, RequestListener>(
    Object.entries(paths).map(([path, webhook]) => [
      path,
      nodeListener(createNxcloudReceiver({ credentials, webhook, now }), { handle: onEvent }),
    ]),
  );
  const server = createServer((request, response) => {
    const listener = listeners.get(request.url);
    if (listener) listener(request, response);
    else response.writeHead(404).end();
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
