import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../testing/collect.js';
import { type MemoryVendor, memoryVendor, type Reply } from '../testing/memory-vendor.js';
import { type CalleeOutcome, type LaunchCursor, type ListedCallee, launch, type Plan, plan } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
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
const mornings = [{ days: [1, 2], from: '09:00', to: '11:00' }] as const;

const people = fc.array(
  fc
    .record({
      id: fc.nat(20),
      phone: fc.integer({ min: 1, max: 20 }),
      isEarly: fc.boolean(),
      isRefused: fc.boolean(),
    })
    .map(
      ({ id, phone, isEarly, isRefused }): ListedCallee => ({
        id: `order-${id}`,
        phone: `+9990000000${String(phone).padStart(2, '0')}`,
        ...(isEarly && { timeZone: 'Asia/Jakarta', windows: mornings }),
        ...(isRefused && { name: 'refused' }),
      }),
    ),
  { maxLength: 25 },
);
const limits = fc.record({
  calleesPerRequest: fc.integer({ min: 1, max: 5 }),
  calleesPerCampaign: fc.constantFrom(3, 7, Number.POSITIVE_INFINITY),
  creation: fc.constantFrom('none' as const, 'all' as const, 'all_or_none' as const),
});
const replies = fc.array(
  fc.constantFrom<Reply>(
    'taken',
    'names_one',
    'counts_less',
    'refused',
    'halting',
    'lost',
    'never_arrived',
    'crash',
  ),
  { maxLength: 20 },
);

/** Launches and resumes until all is done, after each halt and each crash. What a step told before a crash is kept. */
async function launchToItsEnd(planned: Plan): Promise<Map<string, CalleeOutcome['status'][]>> {
  const told = new Map<string, CalleeOutcome['status'][]>();
  let saved: LaunchCursor | undefined;
  const keep = (cursor: LaunchCursor): void => {
    saved = JSON.parse(JSON.stringify(cursor)) as LaunchCursor;
  };
  for (let isDone = false; !isDone; ) {
    isDone = true;
    try {
      const cursor = saved && { cursor: saved };
      for await (const step of launch(planned, { reconcile: false, onSending: keep, ...cursor })) {
        keep(step.cursor);
        isDone = !step.halted;
        if (step.halted) continue;
        for (const { phone, status } of step.eachCallee())
          told.set(phone, [...(told.get(phone) ?? []), status]);
      }
    } catch (error) {
      expect(error).toMatchObject({ message: 'crash' });
      isDone = false;
    }
  }
  return told;
}

/** The planned requests that each accepted row is in. */
async function placesOf(planned: Plan): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const request of await collect(planned.requests()))
    for (const { phone } of request.eachCallee()) places.set(phone, (places.get(phone) ?? 0) + 1);
  return places;
}

describe('a launch, whatever its vendor answers and wherever it dies', () => {
  it('tells once of everybody, each of whom is in one request that was taken at most', async () => {
    await fc.assert(
      fc.asyncProperty(people, limits, replies, async (list, limit, answers) => {
        const vendor: MemoryVendor = memoryVendor(limit);
        vendor.replies = [...answers];
        const planned = plan(draft, list, vendor.adapter, { now });
        const places = await placesOf(planned);
        const { accepted } = await planned.report();
        expect(places.size).toBe(accepted);
        expect([...places.values()].every((count) => count === 1)).toBe(true);

        const told = await launchToItsEnd(planned);
        expect(new Set(vendor.dialled).size).toBe(vendor.dialled.length);
        expect([...told.keys()].sort()).toEqual([...places.keys()].sort());
        for (const [phone, statuses] of told) {
          expect(statuses).toHaveLength(1);
          const isDialled = vendor.dialled.includes(phone);
          expect(isDialled ? ['accepted', 'unknown'] : ['rejected', 'unknown', 'not_sent']).toContain(
            statuses[0],
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
