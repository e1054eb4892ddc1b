import { afterEach, describe, expect, it } from 'vitest';
import { alibabaCampaigns } from '../alibaba/index.js';
import type { BatchLimits } from '../campaign/campaign-protocol.js';
import { clients } from '../testing/clients.js';
import { collect } from '../testing/collect.js';
import { type MemoryVendor, memoryVendor } from '../testing/memory-vendor.js';
import { reminder } from '../testing/reminder.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type LaunchCursor, type LaunchStep, type ListedCallee, launch, plan } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');

function people(count: number): ListedCallee[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `order-${index}`,
    phone: `+9990000${String(index).padStart(5, '0')}`,
  }));
}

let server: VendorServer | undefined;
afterEach(() => server?.close());

/** Launches until the request of this index is about to leave, and gives the cursor that was saved then. */
async function crashBefore(vendor: MemoryVendor, list: ListedCallee[], index: number): Promise<LaunchCursor> {
  const crash = new Error('crash');
  let saved: LaunchCursor | undefined;
  const onSending = (cursor: LaunchCursor): void => {
    saved = JSON.parse(JSON.stringify(cursor)) as LaunchCursor;
    if (cursor.next === index) throw crash;
  };
  const steps = launch(plan(reminder, list, vendor.adapter, { now }), { onSending });
  await expect(collect(steps)).rejects.toBe(crash);
  return saved ?? expect.fail();
}

function resume(
  vendor: MemoryVendor,
  list: ListedCallee[],
  cursor: LaunchCursor,
  changes: Partial<typeof reminder> = {},
): Promise<LaunchStep[]> {
  return collect(
    launch(plan({ ...reminder, ...changes }, list, vendor.adapter, { now }), { cursor, reconcile: false }),
  );
}

describe('a launch that is resumed', () => {
  const smaller: Partial<BatchLimits> = { calleesPerRequest: 2 };

  it('refuses batches of another size while one may have left, since its callees would be in the next again', async () => {
    const first = memoryVendor();
    const cursor = await crashBefore(first, people(6), 1);
    const second = memoryVendor(smaller);
    await expect(resume(second, people(6), cursor)).rejects.toThrow(/callees/);
    expect(second.sent).toEqual([]);
  });

  it('refuses others in the place of those who may have been sent', async () => {
    const vendor = memoryVendor();
    const cursor = await crashBefore(vendor, people(6), 1);
    const [, ...others] = people(7);
    await expect(resume(vendor, others, cursor)).rejects.toThrow(/callees/);
  });

  it('refuses a list that has become shorter than what was sent', async () => {
    const vendor = memoryVendor();
    const cursor = await crashBefore(vendor, people(9), 4);
    const count = vendor.sent.length;
    await expect(resume(vendor, people(3), cursor)).rejects.toThrow(/callees/);
    expect(vendor.sent).toHaveLength(count);
  });

  it('takes a list that has grown behind what was sent', async () => {
    const vendor = memoryVendor();
    const cursor = await crashBefore(vendor, people(6), 2);
    const steps = await resume(vendor, people(8), cursor);
    expect(steps.map(({ status }) => status)).toEqual(['unknown', 'accepted', 'accepted']);
  });

  it('has nothing left to do once all is done', async () => {
    const vendor = memoryVendor();
    const steps = await collect(launch(plan(reminder, people(4), vendor.adapter, { now })));
    const cursor = steps.at(-1)?.cursor ?? expect.fail();
    const count = vendor.sent.length;
    expect(await resume(vendor, people(4), cursor)).toEqual([]);
    expect(vendor.sent).toHaveLength(count);
  });

  it('knows the campaigns of an earlier launch whose first ones have not begun', async () => {
    const vendor = memoryVendor();
    const own = [{ days: [1], from: '10:00', to: '11:00' }] as const;
    const list: ListedCallee[] = people(4).map((callee) => ({
      ...callee,
      timeZone: 'Asia/Tokyo',
      windows: own,
    }));
    const all = [...people(8).slice(5), ...list];
    const wishes = { ...reminder, windows: [{ days: [1], from: '07:00', to: '12:00' }] } as const;
    const steps = await collect(launch(plan(wishes, list, vendor.adapter, { now })));
    expect(steps.at(-1)?.cursor.campaigns).toEqual([null, expect.objectContaining({ state: 'created' })]);
    const again = JSON.parse(JSON.stringify(steps[1]?.cursor)) as LaunchCursor;
    expect(again).toEqual(steps[1]?.cursor);
    const rest = await collect(
      launch(plan(wishes, list, vendor.adapter, { now }), { cursor: again, reconcile: false }),
    );
    expect(rest.map(({ request, status }) => `${request.operation} ${status}`)).toEqual([
      'add accepted',
      'begin accepted',
    ]);
    await expect(resume(vendor, all, again)).rejects.toThrow(/callees/);
  });
});

describe('a launch', () => {
  it('rejects what it cannot send since the vendor did not name the campaign that it made', async () => {
    server = await startVendor({ Success: true, Code: 'OK', RequestId: 'request-1' });
    const client = clients.alibaba(server.url);
    const adapter = alibabaCampaigns({ client, instanceId: 'instance-1', calleesPerRequest: 2 });
    const cursors: LaunchCursor[] = [];
    const onSending = (cursor: LaunchCursor) => cursors.push(cursor);
    const steps = await collect(launch(plan(reminder, people(3), adapter, { now }), { onSending }));
    expect(steps.map(({ request, status }) => `${request.operation} ${status}`)).toEqual([
      'createJobGroup accepted',
      'assignJobs rejected',
      'assignJobs rejected',
    ]);
    expect(steps[1]?.failure?.error.message).toMatch(/campaign\.id/);
    expect(cursors).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('stops when it is not iterated further, and goes on from the last step', async () => {
    const vendor = memoryVendor();
    const planned = plan(reminder, people(7), vendor.adapter, { now });
    let last: LaunchStep | undefined;
    for await (const step of launch(planned)) {
      last = step;
      if (step.request.index === 1) break;
    }
    expect(vendor.sent).toHaveLength(2);
    await collect(launch(planned, { cursor: last?.cursor ?? expect.fail() }));
    expect(vendor.dialled).toEqual(people(7).map(({ phone }) => phone));
  });
});
