import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDocument } from './engine/document.js';
import { loadExamples } from './engine/load-examples.js';
import type { Simulator } from './simulator.js';
import type { SimulatorEvent } from './simulator-event.js';
import { startSimulator } from './start-simulator.js';
import { answerKeys, expectDocumented } from './testing/documented-answer.js';
import { nearlyValid } from './testing/nearly-valid.js';
import { prepareState } from './testing/prepare-state.js';
import { listOperations, toRawRequest } from './testing/raw-request.js';
import { walkers } from './testing/walkers.js';

let simulator: Simulator;
let events: SimulatorEvent[] = [];
let [accepted, refused] = [0, 0];

beforeAll(async () => {
  simulator = await startSimulator({
    clock: { speed: Number.POSITIVE_INFINITY },
    onEvent: (event) => events.push(event),
  });
});
afterAll(() => simulator.close());

/** What the vendors call a fault of their own. */
const faults = ['InternalError', '5001', '10000001', '0200006', '-18'];

const cases = walkers.flatMap((walker) =>
  listOperations(loadDocument(walker.vendor)).map(
    (place) => [walker.vendor, place.operation.operationId, walker, place] as const,
  ),
);

it.each(cases)('%s %s answers a nearly valid request as documented', async (vendor, id, walker, place) => {
  const [example] = loadExamples(vendor, id, 'request').slice(-1);
  const [ask] = walker.ways;
  if (!example || !ask) throw new Error(`${vendor} ${id} has no example`);
  const prepared = await prepareState(simulator, id, structuredClone(example.value));
  const vdnId = place.path.includes('{vdnId}') && { vdnId: simulator.huawei.vdnId };
  const valid = { ...prepared, ...vdnId };
  if (Object.keys(valid).length === 0) return;
  await fc.assert(
    fc.asyncProperty(nearlyValid(valid), async (request) => {
      events = [];
      const { status, json } = await ask(simulator, place, toRawRequest(place, request), 'right');
      const event = events.filter(({ kind }) => kind === 'request').at(-1);
      expect(faults).not.toContain(event?.verdict);
      if (event?.verdict === 'accepted') accepted += 1;
      else refused += 1;
      // A path may lead to another operation, or to none.
      if (event?.operation !== id || status !== 200) return;
      expectDocumented(vendor, answerKeys(place.path, status, place.method), json);
    }),
    { numRuns: 12 },
  );
});

it('has accepted and refused', () => {
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
