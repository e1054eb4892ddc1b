// Bounds that are too large for requests made at random, each hit exactly and exceeded by one.
import { describe, expect, it } from 'vitest';
import { isLong } from '../faults/sizes.js';
import { validRequestOf } from '../vendors.js';
import { ClientJudge } from './client-judge.js';
import { compareJudges, type Judges } from './compare-judges.js';
import { createOracle } from './oracle.js';
import { SimulatorJudge } from './simulator-judge.js';
import { readOperations } from './spec-operations.js';

interface LargeBound {
  readonly vendor: string;
  readonly id: string;
  readonly most: number;
  /** The members that have so many of what is bounded. */
  readonly members: (count: number) => object;
  /** It takes a second and more. */
  readonly isSlow?: true;
}

const number = (index: number): string => String(99_900_000_000 + index);
const list = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));
const callees = (count: number) => ({
  taskName: `${count} callees`,
  numberInfoList: list(count, (index) => ({ calleeNumber: number(index) })),
});

const largeBounds: readonly LargeBound[] = [
  { vendor: 'laaffic', id: 'sendAgentGroupCall', most: 200_000, members: callees, isSlow: true },
  { vendor: 'laaffic', id: 'sendGroupCall', most: 200_000, members: callees, isSlow: true },
  {
    vendor: 'laaffic',
    id: 'sendGroup',
    most: 1_000,
    members: (count) => ({ callee: list(count, (index) => `9990${number(index)}`).join(',') }),
  },
  {
    vendor: 'nxcloud',
    id: 'listOrderDetail',
    most: 500,
    members: (count) => ({ orderList: list(count, number) }),
  },
  { vendor: 'alibaba', id: 'listJobs', most: 99, members: (count) => ({ JobId: list(count, number) }) },
];

describe.each(largeBounds.filter(({ isSlow }) => isLong || !isSlow))('$vendor $id', (bound) => {
  const { vendor, id, most, members } = bound;
  const operation = readOperations(vendor).find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`There is no ${id}`);

  it.each([most, most + 1])('is judged alike with %i', async (count) => {
    const simulator = await SimulatorJudge.start(operation);
    const verdicts: string[] = [];
    const judges: Judges = {
      oracle: createOracle(operation.document),
      client: new ClientJudge(operation),
      simulator,
      tell: (verdict) => verdicts.push(verdict),
    };
    const input = { ...(validRequestOf(vendor, id) as object), ...members(count) };
    const request = operation.body ? { parameters: {}, body: input } : { parameters: input, body: undefined };
    expect(await compareJudges(judges, operation, request, 'socket')).toBeUndefined();
    expect(verdicts[0]).toBe(count > most ? 'refused by the client' : 'sent by the client');
    await simulator.close();
  });
});
