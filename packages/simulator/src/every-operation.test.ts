import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from './engine/document.js';
import { loadExamples } from './engine/load-examples.js';
import type { Simulator } from './simulator.js';
import type { SimulatorEvent } from './simulator-event.js';
import { startSimulator } from './start-simulator.js';
import type { Answer } from './testing/answer.js';
import { answerKeys, expectDocumented } from './testing/documented-answer.js';
import { prepareState } from './testing/prepare-state.js';
import {
  listOperations,
  type OperationInDocument,
  requiredNames,
  toRawRequest,
} from './testing/raw-request.js';
import { type Signing, type Walker, walkers } from './testing/walkers.js';

let simulator: Simulator;
let events: SimulatorEvent[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ callbackDelayMs: 0, onEvent: (event) => events.push(event) });
});
afterAll(() => simulator.close());

/** Asks in one of the vendor's ways, holds the answer against the document, and gives what the simulator says of it. */
async function take(
  { vendor, ways }: Walker,
  way: number,
  place: OperationInDocument,
  example: Record<string, unknown>,
  signing: Signing,
): Promise<{ verdict: string; answer: Answer }> {
  const request = toRawRequest(place, {
    ...example,
    ...(place.path.includes('{vdnId}') && { vdnId: simulator.huawei.vdnId }),
  });
  events = [];
  const answer = await (ways[way] as Walker['ways'][number])(simulator, place, request, signing);
  const { operationId } = place.operation;
  const event = events.find(({ kind, operation }) => kind === 'request' && operation === operationId);
  expect(answer.status, answer.text).toBe(event?.httpStatus);
  if (hasSchema(place, answer.status)) {
    expectDocumented(vendor, answerKeys(place.path, answer.status, place.method), answer.json);
  }
  return { verdict: event?.verdict ?? 'not served', answer };
}

function hasSchema({ operation }: OperationInDocument, httpStatus: number): boolean {
  const answer = operation.responses[String(httpStatus)];
  expect(answer, `HTTP ${httpStatus} is documented for ${operation.operationId}`).toBeDefined();
  return answer !== undefined && ('$ref' in answer || answer.content !== undefined);
}

/** The category that the document gives a code. */
function categoryOf({ document, operation }: OperationInDocument, verdict: string): string | undefined {
  const code = verdict.replace(/^(Missing|Invalid)[A-Z]\w*$/, '$1Parameter');
  const table = { ...document['x-errors'], ...operation['x-errors'] } as Record<string, { category: string }>;
  return (table[verdict] ?? table[code])?.category;
}

for (const walker of walkers) {
  const { vendor } = walker;
  describe.each(
    listOperations(loadDocument(vendor)).map((place) => [place.operation.operationId, place] as const),
  )(`${vendor} %s`, (operationId, place) => {
    const examples = loadExamples(vendor, operationId, 'request');
    const ways = walker.ways.map((_, way) => way);
    const cases = examples.flatMap(({ name, value }) => ways.map((way) => [name, way, value] as const));

    it.each(cases)('takes the example %s, way %i', async (_, way, value) => {
      const example = await prepareState(simulator, operationId, structuredClone(value));
      const { verdict, answer } = await take(walker, way, place, example, 'right');
      expect(verdict, answer.text).toBe('accepted');
    });

    const [example] = examples;
    if (!example) return;

    it.each(ways)('refuses a wrong signature, way %i', async (way) => {
      const { verdict } = await take(walker, way, place, example.value, 'wrong');
      expect(categoryOf(place, verdict), verdict).toBe('authentication');
    });

    it.each(requiredNames(place).filter((name) => Object.hasOwn(example.value, name)))(
      'refuses a request without %s',
      async (name) => {
        const { [name]: _, ...rest } = example.value;
        const { verdict } = await take(walker, 0, place, rest, 'right');
        expect(categoryOf(place, verdict), verdict).toBe('invalid_request');
      },
    );
  });
}
