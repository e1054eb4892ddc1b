import { afterEach, describe, expect, it } from 'vitest';
import { createAlibabaDialog } from '../alibaba/index.js';
import { createHuaweiDialog } from '../huawei/index.js';
import type { DialogCall, DialogSession } from '../index.js';
import { act, lead } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';

const call: DialogCall = {
  id: '1767323045-0001',
  direction: 'outbound',
  person: '+99900000001',
  line: '+99900000100',
};

const broadcast = readExample('alibaba', 'dialogue.documented.response');
const farewell = { ...broadcast, Feedback: { Action: 'Hangup', Content: 'Goodbye.' } };

/** Per vendor: how to make a session, what the robot answers, and the steps that the loop must see. */
const robots: Record<
  string,
  { open: (url: string) => DialogSession; answers: object[]; steps: string[]; requests: number }
> = {
  'Alibaba Cloud': {
    open: (url) =>
      createAlibabaDialog({
        client: clients.alibaba(url),
        instanceId: 'instance-1',
        firstUtterance: '是的',
      }),
    answers: [broadcast, broadcast, farewell],
    steps: ['interact', 'interact', 'hang_up', 'hang_up'],
    requests: 3,
  },
  'Huawei Cloud': {
    open: (url) => createHuaweiDialog({ client: clients.huawei(url), accessCode: '880086' }),
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
    const dialog = robot.open(server.url);
    const steps = await lead(dialog, call, act);
    expect(steps.map(({ kind }) => kind)).toEqual(robot.steps);
    expect(server.requests).toHaveLength(robot.requests);
    expect(dialog.ended).toBe(true);
    expect(steps[0]).toMatchObject({ kind: 'interact', speak: { form: { normalized: 'spoken_text' } } });
    expect(steps[0]?.raw).toEqual(robot.answers[0]);
  });

  it.each(Object.entries(robots))('lets the person hang up on %s at any time', async (_vendor, robot) => {
    server = await startVendor(...robot.answers);
    const dialog = robot.open(server.url);
    await lead(dialog, call, () => ({ kind: 'hung_up' }));
    expect(dialog.ended).toBe(true);
    expect(server.requests).toHaveLength(2);
  });
});
