import { ConfigurationError } from '@outdial/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedCallee, RejectedRow } from '../plan/index.js';
import { collect } from '../testing/collect.js';
import { type MemoryVendor, memoryVendor, type Reply } from '../testing/memory-vendor.js';
import { launchPool, type PoolOptions } from './launch-pool.js';
import { poolMember } from './pool-member.js';

const draft = {
  key: 'reminder',
  name: 'Reminder',
  script: { id: '41' },
  start: 'immediately',
  timeZone: 'Asia/Jakarta',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const;
const now = new Date('2030-01-15T02:00:00Z');

function callee(id: string | number, phone: number, more: Partial<ListedCallee> = {}): ListedCallee {
  return { id: `order-${id}`, phone: `+99900000000${phone}`, ...more };
}

async function run(vendors: MemoryVendor[], list: ListedCallee[], options: Partial<PoolOptions> = {}) {
  const rejected: RejectedRow[] = [];
  const members = vendors.map(({ adapter }) =>
    poolMember(adapter, draft, { tariff: { currency: 'USD', rates: { '+999': { perMinute: 1 } } } }),
  );
  const settings: PoolOptions = { strategy: { kind: 'first_that_can' }, reconcile: false, now, ...options };
  const steps = await collect(
    launchPool(members, list, { ...settings, onRejected: (row) => rejected.push(row) }),
  );
  return { steps, rejected: rejected.map(({ line, reason }) => `${line} ${reason}`) };
}

describe('a pool', () => {
  it('calls nobody whom no tariff has a price for', async () => {
    const vendor = memoryVendor();
    const abroad = { id: 'abroad', phone: '+6281255550100' };
    const { rejected } = await run([vendor], [callee(1, 1), abroad], {
      strategy: { kind: 'cheapest', talkSeconds: 60 },
    });
    expect(vendor.dialled).toEqual(['+999000000001']);
    expect(rejected).toEqual(['2 refused_by_rules']);
  });

  it('calls nobody under an id that was called before, whatever else fails over', async () => {
    const vendors = [memoryVendor({ calleesPerRequest: 1 }), memoryVendor()];
    if (vendors[0]) vendors[0].replies = ['taken', 'taken', 'refused'];
    const { rejected } = await run(vendors, [callee(1, 1), callee(1, 2), callee(3, 3)]);
    expect(vendors.map(({ dialled }) => dialled)).toEqual([['+999000000001'], ['+999000000003']]);
    expect(rejected).toEqual(['2 duplicate_id']);
  });

  it('tells of a row that every member refuses once, at the end', async () => {
    const { rejected } = await run(
      [memoryVendor(), memoryVendor()],
      [callee(1, 1), callee(2, 2, { name: 'refused' })],
    );
    expect(rejected).toEqual(['2 refused_by_rules']);
  });

  it('has campaigns that their adapter can tell apart', async () => {
    const vendor = memoryVendor();
    await expect(run([vendor, vendor], [callee(1, 1)])).rejects.toThrow(ConfigurationError);
  });

  it('rings nobody twice, whatever the vendors answer, and loses nobody', async () => {
    const replies = fc.array(
      fc.constantFrom<Reply>(
        'taken',
        'names_one',
        'counts_less',
        'refused',
        'halting',
        'lost',
        'never_arrived',
      ),
      { maxLength: 12 },
    );
    const people = fc.array(
      fc.record({ id: fc.nat(9), phone: fc.integer({ min: 1, max: 9 }), isRefused: fc.boolean() }),
      { maxLength: 15 },
    );
    const limits = fc.record({
      calleesPerRequest: fc.integer({ min: 1, max: 4 }),
      creation: fc.constantFrom('none' as const, 'all' as const, 'all_or_none' as const),
    });
    const members = fc.array(fc.tuple(replies, limits), { minLength: 1, maxLength: 3 });
    const kind = fc.constantFrom('first_that_can' as const, 'weighted' as const);
    await fc.assert(
      fc.asyncProperty(people, members, kind, async (list, given, strategy) => {
        const vendors = given.map(([answers, limit]) => {
          const vendor = memoryVendor(limit);
          vendor.replies = [...answers];
          return vendor;
        });
        const callees = list.map(({ id, phone, isRefused }) =>
          callee(id, phone, isRefused ? { name: 'refused' } : {}),
        );
        const { steps } = await run(vendors, callees, { strategy: { kind: strategy } });
        const dialled = vendors.flatMap((vendor) => vendor.dialled);
        expect(new Set(dialled).size).toBe(dialled.length);
        const last = new Map(
          steps.flatMap((step) => [...step.eachCallee()]).map(({ phone, status }) => [phone, status]),
        );
        for (const phone of dialled)
          expect(['accepted', 'unknown']).toContain(last.get(phone as `+${string}`));
      }),
      { numRuns: 150 },
    );
  });
});
