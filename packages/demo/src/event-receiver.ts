import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Which listener takes what a vendor sends to which address: one address for each kind of report. */
export type EventListeners = Partial<Record<ReportKind, RequestListener>>;

export type ReportKind = 'campaign' | 'callee' | 'call';

export interface EventReceiver {
  /** Where to send each kind of report to. */
  readonly addresses: Readonly<Record<ReportKind, string>>;
  close(): Promise<void>;
}

/** Receives a vendor's reports on this machine. */
export async function startEventReceiver(listeners: EventListeners): Promise<EventReceiver> {
  const byPath = new Map(Object.entries(listeners).map(([kind, listener]) => [`/${kind}`, listener]));
  const server = createServer((request, response) => {
    const listener = byPath.get(request.url ?? '');
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
