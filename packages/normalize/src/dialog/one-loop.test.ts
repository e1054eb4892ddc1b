import { afterEach, describe, expect, it } from 'vitest';
import { alibabaDialogs } from '../alibaba/index.js';
import { huaweiDialogs } from '../huawei/index.js';
import type { DialogAdapterWith } from '../index.js';
import { act, lead, type Needs } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';

const call = {
  id: '1767323045-0001',
  direction: 'outbound',
  person: '+99900000001',
  line: '+99900000100',
} as const;

const broadcast = readExample('alibaba', 'dialogue.documented.response');
const farewell = { ...broadcast, Feedback: { Action: 'Hangup', Content: 'Goodbye.' } };

interface Robot {
  readonly adapter: (url: string) => DialogAdapterWith<Needs>;
  readonly answers: readonly object[];
  readonly steps: readonly string[];
  readonly requests: number;
}

/** Per vendor: its adapter, what the robot answers, and the steps that the loop must see. */
const robots: Readonly<Record<string, Robot>> = {
  'Alibaba Cloud': {
    adapter: (url) =>
      alibabaDialogs({
        client: clients.alibaba(url),
        instanceId: 'instance-1',
        firstWords: '是的',
        assumeTurns: true,
      }),
    answers: [broadcast, broadcast, farewell],
    steps: ['interact', 'interact', 'hang_up', 'hang_up'],
    requests: 3,
  },
  'Huawei Cloud': {
    adapter: (url) => huaweiDialogs({ client: clients.huawei(url), accessCode: '880086' }),
    answers: ['1-initialize', '2-speech', '3-keys', '4-queue-data', '5-transferred', '6-closing'].map((step) =>
      readExample('huawei', `processDialog.${step}.response`),
    ),
    steps: ['interact', 'interact', 'query', 'transfer', 'hang_up'],
    requests: 6,
  },
};

let server: VendorServer | undefined;
afterEach(() => server?.close());

describe('one loop', () => {
  it.each(Object.entries(robots))('drives the robot of %s to the end', async (_vendor, robot) => {
    server = await startVendor(...robot.answers);
    const { dialog, steps } = await lead(robot.adapter(server.url), call, act);
    expect(steps.map(({ kind }) => kind)).toEqual(robot.steps);
    expect(server.requests).toHaveLength(robot.requests);
    expect(dialog.ended).toBe(true);
    expect(steps[0]).toMatchObject({
      id: '1',
      kind: 'interact',
      speak: { form: { normalized: 'spoken_text' } },
    });
    expect(steps[0]?.raw).toEqual(robot.answers[0]);
  });

  it.each(Object.entries(robots))('lets the person hang up on %s at any time', async (_vendor, robot) => {
    server = await startVendor(...robot.answers);
    const { dialog } = await lead(robot.adapter(server.url), call, () => ({ kind: 'hung_up' }));
    expect(dialog.ended).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it.each(Object.entries(robots))('hangs up on %s once, however often it is told', async (_vendor, robot) => {
    server = await startVendor(...robot.answers);
    const dialog = await robot.adapter(server.url).open(call);
    await Promise.all([dialog.hangUp(), dialog.hangUp()]);
    await dialog.hangUp();
    expect(dialog.ended).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it.each(Object.entries(robots))('closes a dialog of %s that it holds no more', async (_vendor, robot) => {
    server = await startVendor(...robot.answers);
    await robot.adapter(server.url).hangUp(call);
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(server.requests)).toMatch(/hangup/i);
  });
});
