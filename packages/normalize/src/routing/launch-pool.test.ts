import { ConfigurationError } from '@outdial/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ListedCallee } from '../plan/index.js';
import { startNxcloud, taken } from '../testing/nxcloud-server.js';
import { reminder } from '../testing/reminder.js';
import { type Answer, loseAnswer, type VendorServer } from '../testing/start-vendor.js';
import { launchPool, type PoolOptions, type PoolStep } from './launch-pool.js';
import { poolMember } from './pool-member.js';

const whole = { ...taken, errList: [] };
const badSignature = { retCode: 6, retMsg: 'sign', responseID: 'response-3' };

const servers: VendorServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function people(count: number): ListedCallee[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `order-${index}`,
    phone: `+99900000000${index}`,
  }));
}

async function run(
  vendors: readonly (readonly Answer[])[],
  list: ListedCallee[],
  options: Partial<PoolOptions> = {},
) {
  const members = await Promise.all(
    vendors.map(async (answers) => {
      const { server, adapter } = await startNxcloud(10, ...answers);
      servers.push(server);
      return poolMember(adapter, reminder);
    }),
  );
  const steps: PoolStep[] = [];
  const settings: PoolOptions = { strategy: { kind: 'first_that_can' }, reconcile: false, ...options };
  for await (const step of launchPool(members, list, settings)) steps.push(step);
  return steps;
}

/** How often each callee was in a request to a vendor. */
function dialled(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { requests } of servers)
    for (const { body } of requests)
      for (const id of JSON.stringify(body).match(/order-\d+/g) ?? []) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

describe('a pool', () => {
  it('gives whom the first vendor refused to the second, and nobody else', async () => {
    const errList = [{ phone: '999000000001', errMsg: 'bad' }];
    const steps = await run([[{ ...taken, errList }], [whole]], people(3));
    expect(steps.map(({ member, round, callees }) => [member, round, callees.map(({ id }) => id)])).toEqual([
      [0, 0, ['order-0', 'order-1', 'order-2']],
      [1, 1, ['order-1']],
    ]);
  });

  it('gives everybody to the next when a vendor refuses to work', async () => {
    const steps = await run([[badSignature], [whole]], people(3));
    expect(steps.map(({ member, status }) => [member, status])).toEqual([
      [0, 'rejected'],
      [1, 'accepted'],
    ]);
  });

  it('never gives away whose request was lost', async () => {
    const steps = await run([[loseAnswer], [whole]], people(3));
    expect(steps.map(({ member, status }) => [member, status])).toEqual([[0, 'unknown']]);
    expect(new Set(Object.values(dialled()))).toEqual(new Set([1]));
  });

  it('gives each number to one vendor, however often it is in the list', async () => {
    const twice = [...people(8), ...people(8).map(({ phone }, index) => ({ id: `again-${index}`, phone }))];
    const rejected: unknown[] = [];
    const steps = await run([[whole], [whole]], twice, {
      strategy: { kind: 'weighted' },
      onRejected: (row) => rejected.push(row.reason),
    });
    const called = steps.flatMap(({ callees }) => callees.map(({ phone }) => phone));
    expect([...called].sort()).toEqual(people(8).map(({ phone }) => phone));
    expect(rejected).toEqual(Array(8).fill('duplicate_number'));
    expect(new Set(steps.map(({ member }) => member)).size).toBe(2);
  });

  it('reports a row that is no callee once', async () => {
    const rejected: unknown[] = [];
    await run([[badSignature], [whole]], [...people(1), { id: 'x', phone: 'none' }], {
      onRejected: (row) => rejected.push(row.line),
    });
    expect(rejected).toEqual([2]);
  });

  it('gives nobody away when failover is off', async () => {
    expect(await run([[badSignature], [whole]], people(2), { failover: false })).toHaveLength(1);
  });

  it('must be able to compare its members', async () => {
    await expect(
      run([[whole]], people(1), { strategy: { kind: 'cheapest', talkSeconds: 60 } }),
    ).rejects.toThrow(ConfigurationError);
    await expect(run([], people(1))).rejects.toThrow(ConfigurationError);
  });

  it.each([{ perMinute: Number.NaN }, { perMinute: -1 }, { perMinute: 1, incrementSeconds: 0 }])(
    'must have tariffs that can be counted with, unlike %j',
    async (rate) => {
      const { server, adapter } = await startNxcloud(10, whole);
      servers.push(server);
      const member = poolMember(adapter, reminder, { tariff: { currency: 'USD', rates: { '+': rate } } });
      const steps = launchPool([member], people(1), { strategy: { kind: 'first_that_can' } });
      await expect(steps.next()).rejects.toThrow(/tariff\.rates/);
    },
  );
});
