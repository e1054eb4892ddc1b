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
  simulator = await startSimulator({
    clock: 'manual',
    onEvent: (event) => events.push(event),
  });
});
afterAll(() => simulator.close());

interface Attempt {
  walker: Walker;
  /** Index of the vendor's way to sign. */
  way: number;
  place: OperationInDocument;
  example: Record<string, unknown>;
  signing?: Signing;
  /** A member to leave out. */
  omitted?: string;
}

/** Asks, holds the answer against the document, and gives what the simulator says of it. */
async function attempt(given: Attempt): Promise<{ verdict: string; answer: Answer }> {
  const { walker, way, place, example, signing = 'right', omitted } = given;
  const vdnId = place.path.includes('{vdnId}') && { vdnId: simulator.huawei.vdnId };
  const request = toRawRequest(place, { ...example, ...vdnId });
  if (omitted !== undefined) for (const part of [request.query, request.body ?? {}]) delete part[omitted];
  events = [];
  const answer = await (walker.ways[way] as Walker['ways'][number])(simulator, place, request, signing);
  const { operationId } = place.operation;
  const event = events.find(({ kind, operation }) => kind === 'request' && operation === operationId);
  expect(answer.status, answer.text).toBe(event?.httpStatus);
  if (hasSchema(place, answer.status)) {
    expectDocumented(walker.vendor, answerKeys(place.path, answer.status, place.method), answer.json);
  }
  return { verdict: event?.verdict ?? 'not served', answer };
}

function hasSchema({ operation }: OperationInDocument, httpStatus: number): boolean {
  const answer = operation.responses[String(httpStatus)];
  expect(answer, `HTTP ${httpStatus} is documented for ${operation.operationId}`).toBeDefined();
  return answer !== undefined && ('$ref' in answer || answer.content !== undefined);
}

/** Samples of the vendors that break their own tables, as the READMEs beside them say. */
const brokenExamples = ['createAndCall.documented'];

/** HTTP 401 without a body is all that Huawei says of a wrong C2 signature. */
const bareStatuses: Record<string, string> = { '401': 'authentication' };

/** The category that the document gives a code. */
function categoryOf({ document, operation }: OperationInDocument, verdict: string): string | undefined {
  const code = verdict.replace(/^(Missing|Invalid)[A-Z]\w*$/, '$1Parameter');
  const table = { ...document['x-errors'], ...operation['x-errors'] } as Record<string, { category: string }>;
  return (table[verdict] ?? table[code])?.category ?? bareStatuses[verdict];
}

const cases = walkers.flatMap((walker) =>
  listOperations(loadDocument(walker.vendor)).map(
    (place) => [walker.vendor, place.operation.operationId, walker, place] as const,
  ),
);

describe.each(cases)('%s %s', (vendor, operationId, walker, place) => {
  const examples = loadExamples(vendor, operationId, 'request');
  const ways = walker.ways.map((_, way) => way);

  it.each(examples.map(({ name, value }) => [name, value] as const))(
    'takes the example %s, however it is signed',
    async (name, value) => {
      for (const way of ways) {
        const example = await prepareState(simulator, operationId, structuredClone(value));
        const { verdict, answer } = await attempt({ walker, way, place, example });
        if (brokenExamples.includes(`${operationId}.${name}`)) {
          expect(categoryOf(place, verdict), verdict).toBe('invalid_request');
        } else expect(verdict, answer.text).toBe('accepted');
      }
    },
  );

  it('refuses a wrong signature, and a request without what is required', async () => {
    const example = examples[0]?.value as Record<string, unknown>;
    for (const way of ways) {
      const { verdict } = await attempt({ walker, way, place, example, signing: 'wrong' });
      expect(categoryOf(place, verdict), verdict).toBe('authentication');
    }
    for (const omitted of requiredNames(place)) {
      const { verdict } = await attempt({ walker, way: 0, place, example, omitted });
      expect(categoryOf(place, verdict), `${verdict} without ${omitted}`).toBe('invalid_request');
    }
  });
});
