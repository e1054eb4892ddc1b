// Every recipe of the documents for a lost answer, against the simulators: a request that arrived is found, and one that did not is not.
import { type Reconciled, UnknownOutcomeError } from '@outdial/core';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './faults/fault.js';
import { FaultProxy } from './faults/fault-proxy.js';
import { answerOf, clientWith, operationOf, type Subject, subjects } from './faults/subjects.js';
import { type AnyClient, campaignTimes, simulatorCredentials, validRequestOf, vendors } from './vendors.js';

type Data = Readonly<Record<string, unknown>>;

interface Recipe extends Pick<Subject, 'vendor' | 'id' | 'prepare' | 'input'> {
  /** What is found of a request that did not arrive. Default: nothing, as far as that proves anything. */
  readonly without?: Reconciled;
}

const unmatched: Reconciled = { outcome: 'unknown', reason: 'record_differs' };
const unproven: Reconciled = { outcome: 'unknown', reason: 'absence_unproven' };
const base = (vendor: string, id: string) => validRequestOf(vendor, id) as Data;

function subject(id: string): Subject {
  const found = subjects.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no subject ${id}`);
  return found;
}

const createTask = async (client: AnyClient, userTaskID: string): Promise<Data> => {
  await answerOf(client, 'createTask', { ...base('nxcloud', 'createTask'), userTaskID });
  return { userTaskID };
};

const recipes: readonly Recipe[] = [
  subject('createJobGroup'),
  subject('assignJobs'),
  { ...subject('assignJobs'), id: 'assignJobsAsync' },
  subject('startJob'),
  subject('createCampaign'),
  {
    ...subject('createCampaign'),
    id: 'createCampaignV2',
    input: (name) => ({ ...base('huawei', 'createCampaignV2'), ...campaignTimes, name }),
  },
  subject('sendAgentGroupCall'),
  {
    ...subject('sendAgentGroupCall'),
    id: 'sendGroupCall',
    input: (taskName) => ({ ...base('laaffic', 'sendGroupCall'), taskName }),
  },
  subject('createTask'),
  subject('createAndCall'),
  {
    ...subject('createTask'),
    id: 'mgrTaskStatus',
    prepare: (client) => createTask(client, 'started'),
    input: (_key, task) => ({ ...base('nxcloud', 'mgrTaskStatus'), ...task, taskOperate: 1 }),
    without: unmatched,
  },
  subject('addBatchCall'),
  { ...subject('addBatchCall'), id: 'importBatchCall' },
  {
    ...subject('addBatchCall'),
    id: 'stopOrder',
    prepare: async (client) => {
      const { id, input } = subject('addBatchCall');
      const task = await createTask(client, 'stopped');
      await answerOf(client, id, input('order-1', task));
      return { ...task, orderIDs: ['order-1'] };
    },
    input: (_key, task) => ({ productID: 'callbot', delCall: 0, ...task }),
    without: unmatched,
  },
];

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ credentials: simulatorCredentials });
  return () => simulator.close();
});

/** Makes a request under a fault that leaves its outcome unknown, and looks for it when the fault is over. */
async function loseAndReconcile({ vendor, id, prepare, input }: Recipe, fault: Fault) {
  const { createClient } = clientWith({ vendor, id });
  const prepared = await prepare(createClient({ baseUrl: simulator[vendor].url }));
  const proxy = await FaultProxy.start(simulator[vendor].url);
  try {
    const client = createClient({ baseUrl: proxy.url, maxRetries: 0 });
    proxy.plan([], fault);
    const error = await answerOf(client, id, input('key-1', prepared)).catch((reason: unknown) => reason);
    if (!(error instanceof UnknownOutcomeError))
      throw new Error(`${id} did not end as unknown`, { cause: error });
    await proxy.settled();
    proxy.plan([]);
    return { key: error.key, result: await error.reconcile() };
  } finally {
    await proxy.close();
  }
}

describe('a lost answer', () => {
  it.each(recipes)('of $vendor $id is found where the request arrived', async (recipe) => {
    const { key, result } = await loseAndReconcile(recipe, { kind: 'cut_answer', afterBytes: 0, by: 'fin' });
    expect(result).toMatchObject({ outcome: 'accepted', missing: [], unsettled: [] });
    const records = result.outcome === 'accepted' ? [...result.records] : [];
    expect(records.map(([value, found]) => [value, found.length])).toEqual(
      key?.values.map((value) => [value, 1]),
    );
  });

  it.each(recipes)('of $vendor $id is not found where the request did not arrive', async (recipe) => {
    const { result } = await loseAndReconcile(recipe, { kind: 'drop_request', by: 'fin' });
    const { absence } = operationOf(recipe).idempotency?.reconcile ?? {};
    const nothing = absence === 'unproven' ? unproven : { outcome: 'not_found' };
    expect(result).toEqual(recipe.without ?? nothing);
  });

  it('has a recipe here for each in the documents', () => {
    const documented = vendors.flatMap(({ vendor, operations }) =>
      Object.values(operations)
        .filter(({ idempotency }) => idempotency?.reconcile)
        .map(({ id }) => `${vendor} ${id}`),
    );
    expect(recipes.map(({ vendor, id }) => `${vendor} ${id}`).sort()).toEqual(documented.sort());
  });
});
