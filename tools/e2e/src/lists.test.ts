// Every list of every vendor against the simulators: read two records at a time it holds what it holds read at once.
import { createAlibabaClient } from '@outdial/alibaba';
import type { ListMethod } from '@outdial/core';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, clientWith, type Subject, subjects } from './faults/subjects.js';
import { type AnyClient, simulatorCredentials, vendors } from './vendors.js';

type Data = Readonly<Record<string, unknown>>;

interface ListRow extends Pick<Subject, 'vendor' | 'id'> {
  /** Makes five records, and gives what the list is asked with. */
  readonly prepare: (client: AnyClient) => Promise<Data>;
}

const instance = { InstanceId: 'instance-1' };
const january = { strTime: '2026-01-01 00:00:00', endTime: '2026-01-31 23:59:59' };
const now = () => new Date('2026-01-15T04:00:00Z');

/** Makes five of what an operation makes, and gives what their requests shared. */
async function makeFive(client: AnyClient, id: string, name: string, changes: Data = {}): Promise<Data> {
  const subject = subjects.find((one) => one.id === id);
  if (subject === undefined) throw new Error(`There is no subject ${id}`);
  const prepared = await subject.prepare(client);
  for (let number = 1; number <= 5; number += 1) {
    await answerOf(client, id, { ...subject.input(`${name}-${number}`, prepared), ...changes });
  }
  return prepared;
}

const rows: readonly ListRow[] = [
  {
    vendor: 'alibaba',
    id: 'listJobGroups',
    prepare: async (client) => {
      await makeFive(client, 'createJobGroup', 'listed');
      return { ...instance, SearchText: 'listed' };
    },
  },
  {
    vendor: 'alibaba',
    id: 'listJobsByGroup',
    prepare: async (client) => ({ ...instance, ...(await makeFive(client, 'assignJobs', 'grouped')) }),
  },
  {
    vendor: 'alibaba',
    id: 'queryJobs',
    prepare: async (client) => ({ ...instance, ...(await makeFive(client, 'assignJobs', 'queried')) }),
  },
  {
    vendor: 'alibaba',
    id: 'queryJobsWithResult',
    prepare: async (client) => ({ ...instance, ...(await makeFive(client, 'assignJobs', 'results')) }),
  },
  {
    vendor: 'huawei',
    id: 'listCampaigns',
    prepare: async (client) => {
      await makeFive(client, 'createCampaign', 'listed');
      return { name: 'listed', status: 0, deviceType: 0 };
    },
  },
  {
    vendor: 'laaffic',
    id: 'queryAgentGroupCall',
    prepare: async (client) => {
      await makeFive(client, 'sendAgentGroupCall', 'agents');
      return { params: { ...january, searchCondition: 'agents' } };
    },
  },
  {
    vendor: 'laaffic',
    id: 'recordGroupQuery',
    prepare: async (client) => {
      await makeFive(client, 'sendGroup', 'played');
      return { params: { strTime: '2026-01-01T00:00:00+08:00', endTime: '2026-01-31T00:00:00+08:00' } };
    },
  },
  {
    vendor: 'nxcloud',
    id: 'listTask',
    prepare: async (client) => {
      await makeFive(client, 'createTask', 'listed');
      return { queryConditions: {} };
    },
  },
];

/**
 * Of these the simulators answer with an example or one fixed record, or as a list above: by the same code, of tasks and flows that the
 * operations above make for another.
 */
const others = [
  'alibaba listInstances',
  'alibaba listOutboundCallNumbers',
  'alibaba listScripts',
  'huawei queryCallResults',
  'laaffic queryGroupCall',
  'laaffic queryRecallFlowPage',
];

let simulator: Simulator;
const asked: string[] = [];
beforeAll(async () => {
  simulator = await startSimulator({
    credentials: simulatorCredentials,
    now,
    onEvent: ({ kind, operation }) => {
      if (kind === 'request') asked.push(String(operation));
    },
  });
});
afterAll(() => simulator.close());

describe('a list', () => {
  it.each(rows)('of $vendor $id is the same read in pages', async ({ vendor, id, prepare }) => {
    const client = clientWith({ vendor, id }).createClient({ baseUrl: simulator[vendor].url, now });
    const input = await prepare(client);
    const list = client[id] as unknown as ListMethod<Data, Data, unknown, string>;
    const read = async (options: { pageSize?: number; limit?: number }): Promise<unknown[]> => {
      asked.length = 0;
      const records: unknown[] = [];
      for await (const record of list.each(input, options)) records.push(record);
      return records;
    };
    const all = await read({});
    expect(all).toHaveLength(5);
    expect(asked).toEqual([id]);
    expect(await read({ pageSize: 2 })).toEqual(all);
    expect(asked).toEqual([id, id, id]);
    expect(await read({ pageSize: 2, limit: 3 })).toEqual(all.slice(0, 3));
    expect(asked).toEqual([id, id]);
  });

  it('of alibaba is the same in XML, and typed', async () => {
    const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
    const settings = { baseUrl: url, now, credentials: { accessKeyId, accessKeySecret } };
    const names = async (format: 'JSON' | 'XML'): Promise<(string | undefined)[]> => {
      const read: (string | undefined)[] = [];
      const client = createAlibabaClient({ ...settings, format });
      for await (const group of client.listJobGroups.each(instance, { pageSize: 2 }))
        read.push(group.JobGroupName);
      return read;
    };
    const inJson = await names('JSON');
    expect(inJson.length).toBeGreaterThanOrEqual(5);
    expect(await names('XML')).toEqual(inJson);
  });

  it('is tried here of every kind', () => {
    const documented = vendors.flatMap(({ vendor, operations }) =>
      Object.values(operations)
        .filter(({ pagination }) => pagination)
        .map(({ id }) => `${vendor} ${id}`),
    );
    expect([...rows.map(({ vendor, id }) => `${vendor} ${id}`), ...others].sort()).toEqual(documented.sort());
  });
});
