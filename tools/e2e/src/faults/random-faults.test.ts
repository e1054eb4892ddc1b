// Random faults, aborts and operations with fixed seeds, against the ledger: nobody is dialled twice, nothing is lost silently, and what the client says is
// what the vendor's books say.
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, expect, it } from 'vitest';
import { simulatorCredentials } from '../vendors.js';
import { FaultProxy } from './fault-proxy.js';
import { inFlight } from './in-flight.js';
import { type Ending, randomRun } from './random-run.js';
import { seededRandom } from './seeded-random.js';
import { isLong, sized } from './sizes.js';
import { clientWith, type Subject, subjects } from './subjects.js';

const runs = sized(200, 10_000);

/** Of one simulator: Huawei keeps no more than 20 campaigns of a kind, and few books are quickly read. */
const runsOfSimulator = 100;

/** Runs wait most of their time, so many go on side by side: so many simulators, and so many runs on each. */
const simulators = sized(2, 4);
const lanes = 12;

const opened: FaultProxy[] = [];
afterAll(async () => {
  for (const proxy of opened) await proxy.close();
});

interface Tally {
  readonly endings: Record<Ending, number>;
  readonly complaints: string[];
}

it.each(['alibaba', 'huawei', 'laaffic', 'nxcloud'] as const)(
  `%s keeps its books as the client tells, through ${runs} runs`,
  async (vendor) => {
    const tally: Tally = { endings: { accepted: 0, rejected: 0, unknown: 0 }, complaints: [] };
    const proxies = await Promise.all(
      Array.from({ length: simulators }, (_, index) => startProxies(`${vendor} ${index}`)),
    );
    const batches = Array.from({ length: runs / runsOfSimulator }, (_, index) => index * runsOfSimulator);
    await inFlight(simulators, batches, (first, lane) =>
      runBatch(vendor, first, proxies[lane] as FaultProxy[], tally),
    );
    expect(tally.complaints).toEqual([]);
    // Else nothing was put to the test. What is surely rejected is rare among these faults, and has tests of its own.
    const { accepted, unknown, rejected } = tally.endings;
    expect([accepted > 0, unknown > 0, rejected > 0 || !isLong]).toEqual([true, true, true]);
    if (isLong) console.info(vendor, tally.endings);
  },
  3_600_000,
);

async function runBatch(
  vendor: Subject['vendor'],
  first: number,
  proxies: readonly FaultProxy[],
  { endings, complaints }: Tally,
): Promise<void> {
  const simulator = await startSimulator({ credentials: simulatorCredentials });
  for (const proxy of proxies) proxy.aimAt(simulator[vendor].url);
  const own = subjects.filter((subject) => subject.vendor === vendor);
  const preparations = await prepareAll(simulator, own);
  const timeoutMs = await timeoutFor(simulator, own, preparations);
  const batch = Array.from({ length: runsOfSimulator }, (_, index) => first + index);
  await inFlight(lanes, batch, async (index, lane) => {
    const random = seededRandom(`${vendor} ${index}`);
    const subject = random.pick(own);
    const prepared = preparations.get(subject) ?? {};
    const proxy = proxies[lane] as FaultProxy;
    const report = await randomRun({
      simulator,
      proxy,
      subject,
      prepared,
      key: `k-${index}`,
      random,
      timeoutMs,
    });
    endings[report.ending] += 1;
    for (const complaint of report.complaints) complaints.push(`run ${index}, ${subject.id}: ${complaint}`);
  });
  await simulator.close();
}

/** How long an attempt may take: short, since what hangs is waited for, but ten times what a call takes on this machine as busy as it is. */
async function timeoutFor(
  simulator: Simulator,
  own: readonly Subject[],
  preparations: ReadonlyMap<Subject, Readonly<Record<string, unknown>>>,
): Promise<number> {
  let slowest = 0;
  for (const subject of own) {
    const client = clientWith(subject).createClient({ baseUrl: simulator[subject.vendor].url });
    const input = subject.input('timed request', preparations.get(subject) ?? {});
    const start = performance.now();
    await client[subject.id]?.(input).catch(() => undefined);
    slowest = Math.max(slowest, performance.now() - start);
  }
  return Math.min(Math.max(250, Math.ceil(slowest * 10)), 3000);
}

async function startProxies(seed: string): Promise<FaultProxy[]> {
  const started = Array.from({ length: lanes }, (_, lane) =>
    FaultProxy.start('http://127.0.0.1:1', `${seed} ${lane}`),
  );
  const proxies = await Promise.all(started);
  opened.push(...proxies);
  return proxies;
}

async function prepareAll(
  simulator: Simulator,
  own: readonly Subject[],
): Promise<Map<Subject, Readonly<Record<string, unknown>>>> {
  const preparations = new Map<Subject, Readonly<Record<string, unknown>>>();
  for (const subject of own) {
    const client = clientWith(subject).createClient({ baseUrl: simulator[subject.vendor].url });
    const prepared = await subject.prepare(client);
    // What a simulator loads and compiles with the first request takes longer than a call of the runs may.
    await client[subject.id]?.(subject.input('first request', prepared)).catch(() => undefined);
    preparations.set(subject, prepared);
  }
  return preparations;
}
