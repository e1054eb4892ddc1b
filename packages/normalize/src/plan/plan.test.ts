import { ValidationError } from '@outdial/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from '../testing/clients.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { reminder } from '../testing/reminder.js';
import { type ListedCallee, type PlannedRequest, type PlanOptions, plan, type RejectedRow } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

function adapterOf(calleesPerRequest: number) {
  return nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1'), calleesPerRequest });
}

function people(count: number): ListedCallee[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `order-${index}`,
    phone: `+9990000${String(index).padStart(5, '0')}`,
  }));
}

async function requestsOf(
  callees: Iterable<ListedCallee> | AsyncIterable<ListedCallee>,
  calleesPerRequest: number,
  options: PlanOptions = {},
): Promise<PlannedRequest[]> {
  const requests: PlannedRequest[] = [];
  const planned = plan(reminder, callees, adapterOf(calleesPerRequest), { now, ...options });
  for await (const request of planned.requests()) requests.push(request);
  return requests;
}

describe('plan', () => {
  it.each([
    [0, []],
    [3, ['createAndCall 3']],
    [4, ['createTask 0', 'addBatchCall 3', 'addBatchCall 1', 'mgrTaskStatus 0']],
    [6, ['createTask 0', 'addBatchCall 3', 'addBatchCall 3', 'mgrTaskStatus 0']],
    [7, ['createTask 0', 'addBatchCall 3', 'addBatchCall 3', 'addBatchCall 1', 'mgrTaskStatus 0']],
  ])('splits %i callees into requests of three', async (count, expected) => {
    const requests = await requestsOf(people(count), 3);
    expect(requests.map((request) => `${request.compose().operation} ${request.callees.length}`)).toEqual(
      expected,
    );
    expect(requests.map(({ index }) => index)).toEqual(requests.map((_, index) => index));
  });

  it('holds everybody once and in order, however many fit into a request', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 12 }), async (count, size) => {
        const requests = await requestsOf(people(count), size);
        const ids = requests.flatMap(({ callees }) => callees.map(({ id }) => id));
        expect(ids).toEqual(people(count).map(({ id }) => id));
        const sent = requests.flatMap(
          (request) => JSON.stringify(request.compose().input).match(/order-\d+/g) ?? [],
        );
        expect(sent).toEqual(ids);
        for (const { callees } of requests) expect(callees.length).toBeLessThanOrEqual(size);
      }),
      { numRuns: 50 },
    );
  });

  it('reports who is not called, with place and reason and without a number', async () => {
    const rejected: RejectedRow[] = [];
    const [first = expect.fail()] = people(1);
    const list: ListedCallee[] = [
      first,
      { id: 'again', phone: first.phone },
      { id: first.id, phone: '+999000099999' },
      { id: 'letters', phone: 'call me' },
      { id: 'do-not-call', phone: '+999000077777' },
      { id: 'zone', phone: '+999000066666', timeZone: 'Jakarta' },
      { id: 'never', phone: '+62 812 5555 0100', windows: [{ days: [1], from: '03:00', to: '04:00' }] },
      { id: 'where', phone: '+999000055555', windows: [{ days: [1], from: '10:00', to: '11:00' }] },
      { id: '', phone: '+999000044444' },
      { id: 'day', phone: '+999000033333', timeZone: 'Asia/Jakarta', windows: [{ days: [8] }] as never },
      { id: 'list', phone: '+999000033334', timeZone: 'Asia/Jakarta', windows: null as never },
      { id: '+999 000 022 222', phone: '+999000022222', timeZone: 'Nowhere' },
    ];
    const suppressed = { has: (phone: string) => phone === '+999000077777' };
    const planned = plan(reminder, list, adapterOf(10), {
      now,
      suppressed,
      onRejected: (row) => rejected.push(row),
    });
    const report = await planned.report();
    expect(rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 duplicate_number',
      '3 duplicate_id',
      '4 not_a_number',
      '5 suppressed',
      '6 unknown_zone',
      '7 outside_windows',
      '8 unknown_zone',
      '9 no_id',
      '10 invalid_windows',
      '11 invalid_windows',
      '12 unknown_zone',
    ]);
    expect(report).toMatchObject({ rows: 12, accepted: 1, rejected: 11 });
    expect(JSON.stringify({ report, rejected }).replace(/ /g, '')).not.toMatch(/\d{6}/);
  });

  it('calls the second row of a number whose first row cannot be called', async () => {
    const phone = '+999000000001';
    const requests = await requestsOf(
      [
        { id: '', phone },
        { id: 'b', phone },
      ],
      10,
    );
    expect(requests.flatMap(({ callees }) => callees)).toEqual([{ id: 'b', phone, line: 2 }]);
  });

  it.each([0, 3, 500, 501, 1203])('counts %i callees as it would send them', async (count) => {
    const planned = plan(reminder, people(count), adapterOf(600), { now });
    const counted = await planned.report();
    const read = plan(reminder, people(count), adapterOf(600), { now });
    for await (const request of read.requests()) expect(request.calleeCount).toBeLessThanOrEqual(600);
    expect(counted).toEqual(await read.report());
    expect(counted.accepted).toBe(count);
  });

  it('is the same each time it is read', async () => {
    const planned = plan(reminder, people(10), adapterOf(3), { now });
    const read = async () => {
      const seen: unknown[] = [];
      for await (const request of planned.requests()) seen.push([request.digest, request.compose().input]);
      return seen;
    };
    expect(await read()).toEqual(await read());
  });

  it('reads a stream once, and says so when it is asked twice', async () => {
    async function* stream() {
      yield* people(3);
    }
    const planned = plan(reminder, stream(), adapterOf(2), { now });
    for await (const request of planned.requests()) expect(request.index).toBeLessThan(4);
    expect(await planned.report()).toMatchObject({ accepted: 3 });
    await expect(planned.requests().next()).rejects.toThrow(ValidationError);
    const again = plan(reminder, () => stream(), adapterOf(2), { now });
    expect(await again.report()).toMatchObject({ accepted: 3 });
    await expect(again.requests().next()).resolves.toMatchObject({ done: false });
  });

  it('does not take a generator that was read for a list without callees', async () => {
    function* generated() {
      yield* people(3);
    }
    const planned = plan(reminder, generated(), adapterOf(2), { now });
    expect(await planned.report()).toMatchObject({ accepted: 3 });
    await expect(planned.requests().next()).rejects.toThrow(ValidationError);
  });

  it('makes no campaign for those who are not called', async () => {
    const tokyo = { timeZone: 'Asia/Tokyo', windows: [{ days: [1], from: '12:00', to: '13:00' }] } as const;
    const list = people(2).map((callee) => ({ ...callee, ...tokyo }));
    const suppressed = { has: () => true };
    const report = await plan(reminder, list, adapterOf(2), { now, suppressed, maxCampaigns: 1 }).report();
    expect(report.rejections).toMatchObject([{ kind: 'suppressed', count: 2 }]);
  });

  it('refuses windows that are none before anything is read, also those on the clocks of callees', () => {
    const windows = [{ days: everyDay, from: '9:00', to: '18:00' }] as const;
    expect(() => plan({ ...reminder, windows, windowsIn: 'callee_zone' }, people(1), adapterOf(2))).toThrow(
      /windows\[0\]\.from/,
    );
  });

  it.each([
    [{ now: new Date(Number.NaN) }, 'options.now'],
    [{ workload: { talkSeconds: 0 } }, 'options.workload.talkSeconds'],
    [{ workload: { talkSeconds: 30, answerRate: 60 } }, 'options.workload.answerRate'],
    [{ workload: { talkSeconds: 30, ringSeconds: Number.NaN } }, 'options.workload.ringSeconds'],
    [{ maxCampaigns: 0 }, 'options.maxCampaigns'],
  ])('refuses the options %j', (options, path) => {
    expect(refusedPaths(() => plan(reminder, [], adapterOf(2), options))).toEqual([path]);
  });

  it('refuses a draft before anything is read', () => {
    async function* never(): AsyncGenerator<ListedCallee> {
      yield expect.fail('was read');
    }
    expect(() => plan({ ...reminder, ringSeconds: 0 }, never(), adapterOf(2))).toThrow(/ringSeconds/);
    expect(() => plan({ ...reminder, recording: true } as never, never(), adapterOf(2))).toThrow(
      /recording: to be left out: NXCloud/,
    );
  });
});
