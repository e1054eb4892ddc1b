import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../../simulator.js';
import type { SimulatorEvent } from '../../simulator-event.js';
import { startSimulator } from '../../start-simulator.js';
import type { Answer } from '../../testing/answer.js';
import { prepareState } from '../../testing/prepare-state.js';
import { exchangeRaw, statusOf } from '../../testing/raw-exchange.js';
import { listOperations, type OperationInDocument, toRawRequest } from '../../testing/raw-request.js';
import { type Walker, walkers } from '../../testing/walkers.js';
import { vendorNames } from '../../vendor-name.js';
import { loadDocument } from '../document.js';
import { loadExamples } from '../load-examples.js';
import { breakText, swell } from './mutate-text.js';
import { mutateValue } from './mutate-value.js';
import { createRandom } from './random.js';
import { rawGarbage } from './raw-garbage.js';
import { sendText } from './send-text.js';

/** `OUTDIAL_LONG_RUNS=1` takes the five minutes that the simulators are held to; every other run a few seconds. */
const isLong = process.env.OUTDIAL_LONG_RUNS === '1';
const seconds = isLong ? 300 : 5;
const seed = Number(process.env.OUTDIAL_SEED ?? 5);

let simulator: Simulator;
let last: SimulatorEvent | undefined;

beforeAll(async () => {
  // The journal of all requests is meant to grow; what is looked for here grows besides.
  const journalLimit = 100;
  const onEvent = (event: SimulatorEvent) => {
    if (event.kind === 'request') last = event;
  };
  simulator = await startSimulator({
    clock: 'manual',
    onCallback: () => new Response('ok'),
    journalLimit,
    onEvent,
  });
});
afterAll(() => simulator.close());

interface Subject {
  walker: Walker;
  place: OperationInDocument;
  example: Record<string, unknown>;
}

const subjects: Subject[] = walkers.flatMap((walker) =>
  listOperations(loadDocument(walker.vendor)).map((place) => {
    const [example] = loadExamples(walker.vendor, place.operation.operationId, 'request');
    return { walker, place, example: example?.value ?? {} };
  }),
);

const random = createRandom(seed);
const statuses = new Map<number | undefined, number>();

/** What the vendors call a fault of their own. */
const ownFaults = ['InternalError', '5001', '10000001', '0200006', '-18'];

async function fuzzOnce({ walker, place, example }: Subject, count: number): Promise<void> {
  const { operationId } = place.operation;
  const vdnId = place.path.includes('{vdnId}') && { vdnId: simulator.huawei.vdnId };
  const isPrepared = random.below(4) === 0;
  const valid = isPrepared ? await prepareState(simulator, operationId, structuredClone(example)) : example;
  const full = { ...valid, ...vdnId };
  last = undefined;
  // Each operation in turn by its text and by its values.
  if ((count + Math.floor(count / subjects.length)) % 2 === 0) {
    const request = toRawRequest(place, full);
    const text = JSON.stringify(request.body ?? {});
    const isLarge = count === 2 || random.below(300) === 0;
    const body = isLarge ? swell(text, random) : breakText(text, random);
    return judge(await sendText(simulator, walker.vendor, request, body), place, count);
  }
  const way = random.pick(walker.ways);
  const request = toRawRequest(place, mutateValue(full, random));
  judge(await way(simulator, place, request, 'right'), place, count);
}

function judge(answer: Answer, { operation, document }: OperationInDocument, count: number): void {
  const context = `request ${count} of seed ${seed}, ${operation.operationId}: HTTP ${answer.status} ${answer.text.slice(0, 300)}`;
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  expect([200, 400, 401, 403, 404, 405, 413, 431], context).toContain(answer.status);
  // More than a request line may hold: Node's own answer.
  if (answer.status === 431) return;
  expect(ownFaults, context).not.toContain(last?.verdict);
  expect(last?.httpStatus, context).toBe(answer.status);
  if (last?.operation !== operation.operationId || answer.status !== 200) return;
  const { code = [], codeOptional } = operation['x-envelope'] ?? document['x-envelope'] ?? {};
  if (!codeOptional && answer.headers.get('content-type')?.startsWith('application/json')) {
    expect(
      code.some((name) => Object.hasOwn(answer.json, name)),
      context,
    ).toBe(true);
  }
}

async function fuzzSocket(): Promise<void> {
  const answer = await exchangeRaw(simulator[random.pick(vendorNames)].url, rawGarbage(random));
  expect(answer === '' || statusOf(answer) !== undefined, answer).toBe(true);
  // The pages of HTTP itself and of the vendors, never of a fault.
  expect(statusOf(answer)).not.toBe(500);
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function memory(): { heap: number; rss: number } {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** What was accepted is dialled, however strange; then it is forgotten, since else it would be kept, as it should be. */
async function liveADay(): Promise<void> {
  await simulator.advance(24 * 60 * 60 * 1000);
  await simulator.reset();
}

/** Every operation once by a broken text and once by strange values: everything has been compiled by then. */
const warmUp = 2 * subjects.length;

/** As many as it takes for what each leaves behind to be seen. */
const leastRequests = warmUp + 240;

it('survives requests that are nearly right, hardly HTTP, or large', {
  timeout: 2 * seconds * 1000 + 120_000,
}, async () => {
  const end = performance.now() + seconds * 1000;
  let before: ReturnType<typeof memory> | undefined;
  let count = 0;
  for (; count < leastRequests || performance.now() < end; count += 1) {
    if (count === warmUp) before = memory();
    await fuzzOnce(subjects[count % subjects.length] as Subject, count);
    if (count % 10 === 0) await fuzzSocket();
    if (count % 100 === 99) await liveADay();
  }
  await simulator.reset();
  const after = memory();
  if (isLong) console.info(JSON.stringify({ requests: count, statuses: [...statuses], before, after }));
  expect(after.heap - (before?.heap ?? 0)).toBeLessThan(30);
  for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0);
});
