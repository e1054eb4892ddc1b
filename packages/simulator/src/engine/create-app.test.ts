import { expect, it, onTestFinished } from 'vitest';
import { createSimulation } from '../simulation.js';
import type { SimulatorEvent } from '../simulator-event.js';
import { askRpc } from '../testing/alibaba-client.js';
import type { Answer } from '../testing/answer.js';
import { askToken } from '../testing/huawei-client.js';
import { askLaaffic } from '../testing/laaffic-client.js';
import { askNxcloud } from '../testing/nxcloud-client.js';
import { type VendorName, vendorNames } from '../vendor-name.js';
import { createApp } from './create-app.js';
import { listen } from './listen.js';
import type { Vendor } from './vendor.js';

/** The vendor, but that every operation fails in the middle of its work. */
function broken(vendor: Vendor): Vendor {
  const fail = () => {
    throw new Error('a fault of our own');
  };
  const { name, specification, ids, routes, checks, explanations } = vendor;
  return {
    ...{ name, specification, ids, routes, checks, explanations },
    schemeOf: (exchange) => vendor.schemeOf?.(exchange) ?? '',
    handlers: Object.fromEntries(specification.operations.map(({ operationId }) => [operationId, fail])),
    refuse: (refusal, exchange) => vendor.refuse(refusal, exchange),
    refuseWith: (code, exchange) => vendor.refuseWith(code, exchange),
    render: (reply, exchange) => vendor.render(reply, exchange),
  };
}

const { credentials, vendors } = await createSimulation({}, vendorNames);

const faults: [VendorName, code: string, httpStatus: number, send: (url: string) => Promise<Answer>][] = [
  ['alibaba', 'InternalError', 500, (url) => askRpc({ ...credentials.alibaba, url })],
  ['nxcloud', '5001', 200, (url) => askNxcloud({ ...credentials.nxcloud, url })],
  ['huawei', '10000001', 200, (url) => askToken({ ...credentials.huawei, url })],
  ['laaffic', '-18', 200, (url) => askLaaffic({ ...credentials.laaffic, url })],
];

it.each(faults)(
  '%s answers %s, HTTP %i, to a fault of its own, and says what it was',
  async (name, code, httpStatus, send) => {
    const events: Partial<SimulatorEvent>[] = [];
    const app = createApp(broken(vendors[name] as Vendor), { report: (event) => events.push(event) });
    const listener = await listen(app, { port: 0 });
    onTestFinished(() => listener.close());
    const { status, text } = await send(listener.url);
    expect({ status, text }).toEqual({ status: httpStatus, text: expect.stringContaining(code) });
    expect(events).toMatchObject([{ verdict: code, detail: 'a fault of our own' }]);
  },
);
