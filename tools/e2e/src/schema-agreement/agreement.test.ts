// Every operation with requests made from its document: some that keep to it, some that mostly do not. Of each one the client, the simulator and
// ajv on the document itself must say the same. The client judges what a caller passes; the simulator what arrives: members that the document does
// not have are refused by the one and ignored, as vendors do, by the other.
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../faults/seeded-random.js';
import { isLong, sized } from '../faults/sizes.js';
import { ClientJudge } from './client-judge.js';
import { compareJudges, type Judges } from './compare-judges.js';
import { createOracle } from './oracle.js';
import { type Parts, withTexts } from './parts.js';
import { RequestGenerator } from './request-generator.js';
import { RequestMutator } from './request-mutator.js';
import { type Door, SimulatorJudge } from './simulator-judge.js';
import { smallest } from './smallest.js';
import { readOperations } from './spec-operations.js';

const requestsEach = sized(15, 1_000);
/** Of each kind so many go over a socket, the rest by the simulator's `fetch`. */
const overSocket = sized(2, 20);

const cases = ['alibaba', 'huawei', 'laaffic', 'nxcloud'].flatMap((vendor) => {
  const operations = readOperations(vendor);
  const oracle = createOracle(operations[0]?.document ?? {});
  return operations.map((operation) => ({ vendor, id: operation.id, operation, oracle }));
});

const verdicts: Record<string, number> = {};
const tell = (verdict: string): void => {
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
};
afterAll(() => {
  if (isLong) console.info(verdicts);
});

it('has all operations', () => {
  expect(cases).toHaveLength(80);
});

describe.each(cases)('$vendor $id', ({ vendor, id, operation, oracle }) => {
  it(
    `is judged alike: ${requestsEach} requests that keep to the document, ${requestsEach} changed ones`,
    async () => {
      const random = seededRandom(`${vendor} ${id}`);
      const generator = new RequestGenerator(operation, oracle, random);
      const mutator = new RequestMutator(operation, random, (request) =>
        oracle.fits(operation, withTexts(operation, request)),
      );
      const simulator = await SimulatorJudge.start(operation);
      const judges: Judges = { oracle, client: new ClientJudge(operation), simulator, tell };
      const compare = async (request: Parts, door: Door): Promise<void> => {
        const disagreement = await compareJudges(judges, operation, request, door);
        if (disagreement === undefined) return;
        found.push(await smallest(request, (less) => compareJudges(judges, operation, less, door)));
      };
      const found: unknown[] = [];
      for (let index = 0; index < requestsEach && found.length < 3; index += 1) {
        const door = index < overSocket ? 'socket' : 'fetch';
        const request = generator.next();
        await compare(request, door);
        await compare(mutator.mutate(request), door);
      }
      await simulator.close();
      expect(found).toEqual([]);
      if (!isLong) return;
      expect(generator.untried()).toEqual([]);
      expect(mutator.missed()).toEqual([]);
    },
    sized(60_000, 600_000),
  );
});

it('has heard every verdict often', () => {
  const least = requestsEach * 4;
  for (const verdict of [
    'sent by the client',
    'refused by the client',
    'accepted by the simulator',
    'refused by the simulator’s document',
    'refused by the simulator’s state',
    'answers held against the document',
  ])
    expect([verdict, verdicts[verdict]]).toEqual([verdict, expect.toSatisfy((count) => count > least)]);
});
