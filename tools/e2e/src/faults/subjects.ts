import type { Effect, Operation, UnsettledReason } from '@outdial/core';
import type { Simulator } from '@outdial/simulator';
import { type AnyClient, campaignTimes, validRequestOf, vendors } from '../vendors.js';

type Data = Readonly<Record<string, unknown>>;

/** One operation under faults, and how what it came to is told by the simulator's own books. */
export interface Subject {
  readonly vendor: 'alibaba' | 'huawei' | 'laaffic' | 'nxcloud';
  readonly id: string;
  /** Makes what requests take for granted, and gives what they need to name it. */
  readonly prepare: (client: AnyClient) => Promise<Data>;
  /** Makes a client get what it gets once and keeps, such as a token. */
  readonly warmUp: (client: AnyClient) => Promise<unknown>;
  /** A good request whose natural key, if it has one, is `key`. */
  readonly input: (key: string, prepared: Data) => Data;
  /** How often a request of this key took effect. */
  readonly effects: (simulator: Simulator, key: string) => number;
}

type Row = Pick<Subject, 'vendor' | 'id' | 'input' | 'effects'> & Partial<Subject>;

/** A callee of its own for each key, that no number of a person can be. */
function calleeOf(key: string): string {
  const digits = [...key].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1e8, 7);
  return `999${String(digits).padStart(8, '0')}`;
}

/** Read once: the runs are many. */
const requests = new Map<string, Data>();
const base = (vendor: string, id: string): Data => {
  const name = `${vendor} ${id}`;
  const request = requests.get(name) ?? (validRequestOf(vendor, id) as Data);
  requests.set(name, request);
  return request;
};

const none = () => 0;

/** Throws when the client does not have the operation. */
export async function answerOf(client: AnyClient, id: string, input: Data): Promise<unknown> {
  const call = client[id];
  if (call === undefined) throw new Error(`The client has no ${id}`);
  return (await call(input)).data;
}

/** Entries of the ledger under one key, whichever operation brought them. */
const ordersBy = (name: string) => (simulator: Simulator, key: string) =>
  simulator.ledger().filter(({ keys }) => keys[name] === key).length;
const ordersTo = (simulator: Simulator, key: string) =>
  simulator.ledger().filter(({ callee }) => callee === calleeOf(key)).length;

const instance = { InstanceId: 'instance-1' };
const contacts = (key: string) => ({ contacts: [{ phoneNumber: calleeOf(key), referenceId: key }] });
const withJobGroup = async (client: AnyClient): Promise<Data> => {
  const input = { ...instance, JobGroupName: 'prepared', ScriptId: 'script-1' };
  const { JobGroup } = (await answerOf(client, 'createJobGroup', input)) as {
    JobGroup: { JobGroupId: string };
  };
  return { JobGroupId: JobGroup.JobGroupId };
};

const campaignInput = (name: string): Data => ({
  ...base('huawei', 'createCampaign'),
  ...campaignTimes,
  name,
});
const withCampaign =
  (name: string) =>
  async (client: AnyClient): Promise<Data> => {
    const answer = await answerOf(client, 'createCampaign', campaignInput(name));
    return { campaignId: (answer as { returnObject: { id: number } }).returnObject.id };
  };

const dialogInput = (userid: string): Data => ({
  userid,
  inaction: 8,
  inparams: { call_sor_id: '+99900000001', call_dst_id: '880086' },
});

const withTask = async (client: AnyClient): Promise<Data> => {
  const userTaskID = 'prepared';
  await answerOf(client, 'createTask', { ...base('nxcloud', 'createTask'), userTaskID });
  return { userTaskID };
};
const orders = (operation: string, key: string): Data => {
  const { callInfoList } = base('nxcloud', operation) as { callInfoList: { callList: Data[] } };
  const order = { ...callInfoList.callList[0], orderID: key, userPhone: calleeOf(key) };
  return { callInfoList: { ...callInfoList, callList: [order] } };
};

const rows: readonly Row[] = [
  {
    vendor: 'alibaba',
    id: 'listJobGroups',
    input: () => ({ ...instance, PageNumber: 1, PageSize: 10, AsyncQuery: false }),
    effects: none,
  },
  {
    vendor: 'alibaba',
    id: 'createJobGroup',
    input: (JobGroupName) => ({ ...instance, JobGroupName, ScriptId: 'script-1' }),
    effects: ({ alibaba }, key) => alibaba.jobGroups().filter(({ name }) => name === key).length,
  },
  {
    vendor: 'alibaba',
    id: 'startJob',
    input: (key) => ({ ...instance, JobJson: contacts(key), ScenarioId: 'scenario-1' }),
    effects: ordersBy('referenceId'),
  },
  {
    vendor: 'alibaba',
    id: 'assignJobs',
    prepare: withJobGroup,
    input: (key, group) => ({ ...instance, ...group, JobsJson: [contacts(key)] }),
    effects: ordersBy('referenceId'),
  },
  { vendor: 'huawei', id: 'listCampaigns', input: () => base('huawei', 'listCampaigns'), effects: none },
  {
    vendor: 'huawei',
    id: 'createCampaign',
    input: campaignInput,
    effects: ({ huawei }, key) => huawei.campaigns().filter(({ name }) => name === key).length,
  },
  {
    vendor: 'huawei',
    id: 'addCallData',
    prepare: withCampaign('prepared'),
    input: (key, campaign) => ({ ...campaign, callDataList: [{ sessionId: key, called: calleeOf(key) }] }),
    effects: ordersBy('sessionId'),
  },
  {
    vendor: 'huawei',
    id: 'createAppointment',
    prepare: withCampaign('appointed'),
    input: (key, { campaignId }) => ({
      ...base('huawei', 'createAppointment'),
      taskId: String(campaignId),
      calledNo: calleeOf(key),
    }),
    effects: ordersTo,
  },
  {
    vendor: 'huawei',
    id: 'processDialog',
    warmUp: (client) => answerOf(client, 'processDialog', dialogInput('prepared')),
    input: dialogInput,
    effects: ({ huawei }, key) => huawei.dialogs().filter(({ userid }) => userid === key).length,
  },
  {
    vendor: 'laaffic',
    id: 'queryAgentGroupCall',
    input: () => base('laaffic', 'queryAgentGroupCall'),
    effects: none,
  },
  {
    vendor: 'laaffic',
    id: 'fileUpload',
    input: (key) => ({ ...base('laaffic', 'fileUpload'), fileName: `${key}.wav` }),
    effects: ({ laaffic }, key) => laaffic.files().filter((name) => name === `${key}.wav`).length,
  },
  {
    vendor: 'laaffic',
    id: 'sendAgentGroupCall',
    input: (taskName) => ({
      ...base('laaffic', 'sendAgentGroupCall'),
      taskName,
      numberInfoList: [{ calleeNumber: calleeOf(taskName) }],
    }),
    effects: ordersBy('taskName'),
  },
  {
    vendor: 'laaffic',
    id: 'sendGroup',
    input: (key) => ({ ...base('laaffic', 'sendGroup'), callee: calleeOf(key) }),
    effects: ordersTo,
  },
  { vendor: 'nxcloud', id: 'listTask', input: () => base('nxcloud', 'listTask'), effects: none },
  {
    vendor: 'nxcloud',
    id: 'createTask',
    input: (userTaskID) => ({ ...base('nxcloud', 'createTask'), userTaskID }),
    effects: ({ nxcloud }, key) => nxcloud.tasks().filter(({ userTaskID }) => userTaskID === key).length,
  },
  {
    vendor: 'nxcloud',
    id: 'createAndCall',
    input: (key) => ({
      ...base('nxcloud', 'createAndCall'),
      userTaskID: key,
      ...orders('createAndCall', key),
    }),
    effects: ordersBy('orderID'),
  },
  {
    vendor: 'nxcloud',
    id: 'addBatchCall',
    prepare: withTask,
    input: (key, task) => ({ ...base('nxcloud', 'addBatchCall'), ...task, ...orders('addBatchCall', key) }),
    effects: ordersBy('orderID'),
  },
];

/** Reads, writes and dials of every vendor: with and without a key, with and without a lookup, refused or not when they come twice. */
export const subjects: readonly Subject[] = rows.map((row) => ({
  prepare: async () => ({}),
  warmUp: async () => undefined,
  ...row,
}));

/** The row of the operation table, which says what may be done after a fault. */
export function operationOf({ vendor, id }: Pick<Subject, 'vendor' | 'id'>): Operation & { effect: Effect } {
  return clientWith({ vendor, id }).operations[id] as Operation;
}

/** The vendor's client that has the operation: Huawei has two. */
export function clientWith({ vendor, id }: Pick<Subject, 'vendor' | 'id'>): (typeof vendors)[number] {
  const found = vendors.find((one) => one.vendor === vendor && Object.hasOwn(one.operations, id));
  if (found === undefined) throw new Error(`No client has ${vendor} ${id}`);
  return found;
}

/** Why `reconcile()` cannot settle a request of so many effects with a vendor that answers; undefined when it can. */
export function openReason({ idempotency }: Operation, effects: number): UnsettledReason | undefined {
  if (idempotency === undefined) return 'no_key';
  if (idempotency.reconcile === undefined) return 'no_lookup';
  return effects === 0 && idempotency.reconcile.absence === 'unproven' ? 'absence_unproven' : undefined;
}
