import { onTestFinished } from 'vitest';
import { createApp } from '../engine/create-app.js';
import { type FetchDoor, fetchDoor } from '../engine/fetch-door.js';
import { listen } from '../engine/listen.js';
import type { FaultsFor } from '../faults/wire-fault.js';
import type { SimulatorEvent } from '../simulator-event.js';
import { smallVendor } from './small-vendor.js';

export const doors = ['a socket', 'fetch'] as const;

export type Door = (typeof doors)[number];

/** The small vendor behind one of the two doors, as a `fetch` that needs a path only. */
export async function openDoor(door: Door, faultsFor?: FaultsFor, name?: 'laaffic' | 'nxcloud') {
  const vendor = smallVendor(name);
  const events: Omit<SimulatorEvent, 'at' | 'vendor'>[] = [];
  const app = createApp(vendor, { faultsFor, report: (event) => events.push(event) });
  const ask = async (path: string, init?: RequestInit & { duplex?: 'half' }): Promise<Response> =>
    send(path, init);
  const send = await (async () => {
    if (door === 'fetch') {
      const serve: FetchDoor = fetchDoor(app);
      onTestFinished(() => app.close());
      return (path: string, init?: RequestInit) => serve(new Request(`http://small.example.com${path}`, init));
    }
    const listener = await listen(app, { port: 0 });
    onTestFinished(() => listener.close());
    return (path: string, init?: RequestInit) => fetch(listener.url + path, init);
  })();
  return { vendor, events, app, ask };
}
