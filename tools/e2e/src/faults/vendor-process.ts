// A simulator behind a proxy in a process of its own: its connections are closed while the client is busy. Prints nothing; tells its parent the vendors'
// addresses, and the ledger whenever it is asked.
import { startSimulator } from '@outdial/simulator';
import { simulatorCredentials } from '../vendors.js';
import type { Fault } from './fault.js';
import { FaultProxy } from './fault-proxy.js';
import type { Subject } from './subjects.js';
import type { LedgerMessage, ReadyMessage } from './vendor-process-messages.js';

const [fault] = process.argv.slice(2).map((text) => JSON.parse(text) as Fault);
const simulator = await startSimulator({ credentials: simulatorCredentials });
const urls: Partial<Record<Subject['vendor'], string>> = {};
for (const vendor of ['alibaba', 'huawei', 'laaffic', 'nxcloud'] as const) {
  const proxy = await FaultProxy.start(simulator[vendor].url, vendor);
  proxy.plan([], fault);
  urls[vendor] = proxy.url;
}
process.on('message', () => process.send?.({ ledger: simulator.ledger() } satisfies LedgerMessage));
process.on('disconnect', () => process.exit());
process.send?.({ urls } as ReadyMessage);
