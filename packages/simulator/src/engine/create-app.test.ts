import { expect, it, onTestFinished } from 'vitest';
import { Alibaba } from '../alibaba/alibaba.js';
import { Huawei } from '../huawei/huawei.js';
import { Laaffic } from '../laaffic/laaffic.js';
import { Nxcloud } from '../nxcloud/nxcloud.js';
import type { SimulatorEvent } from '../simulator-event.js';
import { askRpc } from '../testing/alibaba-client.js';
import type { Answer } from '../testing/answer.js';
import { askToken } from '../testing/huawei-client.js';
import { askLaaffic } from '../testing/laaffic-client.js';
import { askNxcloud } from '../testing/nxcloud-client.js';
import type { VendorSettings } from '../vendor-settings.js';
import { createApp } from './create-app.js';
import type { IdSource } from './id-source.js';
import { listen } from './listen.js';
import type { Vendor } from './vendor.js';

/** Fails when it is first asked for an id, in the middle of a handler. */
function brokenIds(): IdSource {
  let isBroken = true;
  const draw = () => {
    if (!isBroken) return 'id';
    isBroken = false;
    throw new Error('no ids left');
  };
  return { hex: draw, uuid: draw, count: () => draw().length };
}

const alibaba = { accessKeyId: 'key', accessKeySecret: 'secret' };
const nxcloud = { uuid: 'uuid', secretKey: 'secret' };
const huawei = { appKey: 'key', appSecret: 'secret', vdnId: '25', accessKey: 'key', secretKey: 'secret' };
const laaffic = { apiKey: 'key', apiSecret: 'secret' };

const faults: [
  code: string,
  httpStatus: number,
  create: (settings: VendorSettings) => Vendor,
  send: (url: string) => Promise<Answer>,
][] = [
  [
    'InternalError',
    500,
    (settings) => new Alibaba({ ...settings, credentials: alibaba }),
    (url) => askRpc({ ...alibaba, url }),
  ],
  [
    '5001',
    200,
    (settings) => new Nxcloud({ ...settings, credentials: nxcloud, callMilliseconds: 0 }),
    (url) => askNxcloud({ ...nxcloud, url }),
  ],
  [
    '10000001',
    200,
    (settings) => new Huawei({ ...settings, credentials: huawei }),
    (url) => askToken({ ...huawei, url }),
  ],
  [
    '-18',
    200,
    (settings) => new Laaffic({ ...settings, credentials: laaffic }),
    (url) => askLaaffic({ ...laaffic, url }),
  ],
];

it.each(faults)(
  'answers %s, HTTP %i, to a fault of its own, and says what it was',
  async (code, httpStatus, create, send) => {
    const events: Partial<SimulatorEvent>[] = [];
    const settings = {
      ids: brokenIds(),
      now: () => new Date(),
      order: () => undefined,
      report: (event: Partial<SimulatorEvent>) => events.push(event),
    };
    const listener = await listen(createApp(create(settings), settings), { port: 0 });
    onTestFinished(() => listener.close());
    const { status, text } = await send(listener.url);
    expect({ status, text }).toEqual({ status: httpStatus, text: expect.stringContaining(code) });
    expect(events).toMatchObject([{ verdict: code, detail: 'no ids left' }]);
  },
);
