import type { AlibabaClient, AssignJobsInput } from '@outdial/alibaba';
import type { CreateAndCallInput, NxcloudClient } from '@outdial/nxcloud';

/** One call of each vendor, and the same for peers that know no vendor. */
export interface Workload {
  readonly name: string;
  readonly nxcloud: (client: NxcloudClient) => Promise<{ data: unknown }>;
  readonly alibaba: (client: AlibabaClient) => Promise<{ data: unknown }>;
  /** The body that the NXCloud client sends. */
  readonly body: object;
  /** The parameters that the Alibaba client sends. */
  readonly action: string;
  readonly parameters: object;
}

const nxcloudInput: CreateAndCallInput = {
  userTaskID: 'u-20261101-0001',
  sceneID: 'scene-1',
  taskCreateSetting: {
    strategyName: '默认策略',
    startupType: 1,
    startupAt: 0,
    zoneSecond: 28_800,
    maxRingTime: 30,
    routeID: '',
    dialAtWeekDay: '1,2,3,4,5',
    dialAtUpHour: '9,10,11',
    dialAtDownHour: '14,15,16',
    maxCall: 10,
    taskName: 'November',
    taskCallbackUrl: 'https://example.com/hooks/task',
  },
  funcFlag: {
    taskKeep: false,
    roundRedial: false,
    wholeTTS: false,
    smsEnable: false,
    smsFuncFlag: [],
    phoneEncrypt: false,
  },
  callInfoList: {
    orderCallbackUrl: 'https://example.com/hooks/order',
    callCallbackUrl: 'https://example.com/hooks/call',
    callList: [
      {
        orderID: 'o-0001',
        userPhone: '999000000001',
        other: '',
        userName: '张三',
        customerName: '',
        params: [{ name: 'amount', value: '128.50' }],
      },
    ],
  },
};

const jobs = [
  {
    contacts: [{ phoneNumber: '999000000001', name: '张三', referenceId: 'C01', honorific: '先生' }],
    extras: [
      { key: 'order', value: 'A-1029 (test)*!' },
      { key: 'amount', value: '128.50' },
    ],
  },
];
const alibabaInput: AssignJobsInput = {
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  JobGroupId: 'd004cfd2-6a81-491c-83c6-cbe186620c95',
  JobsJson: jobs,
};

const dialogue = {
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  CallId: '1528189846043',
  CalledNumber: '999000000001',
  CallingNumber: '999000000002',
  CallType: 'Outbound',
  Utterance: '喂,你好',
};

const task = { userTaskID: '3f1c9a52-7d0e-4b2a-9c66-0a1b2c3d4e5f', taskOperate: 2, delCall: 0 } as const;

export const workloads: readonly Workload[] = [
  {
    name: 'a few fields (mgrTaskStatus, dialogue)',
    nxcloud: (client) => client.mgrTaskStatus(task),
    alibaba: (client) => client.dialogue(dialogue),
    body: { productID: 'callbot', ...task },
    action: 'Dialogue',
    parameters: dialogue,
  },
  {
    name: 'a whole task (createAndCall, assignJobs)',
    nxcloud: (client) => client.createAndCall(nxcloudInput),
    alibaba: (client) => client.assignJobs(alibabaInput),
    body: { productID: 'callbot', ...nxcloudInput },
    action: 'AssignJobs',
    parameters: { ...alibabaInput, JobsJson: jobs.map((job) => JSON.stringify(job)) },
  },
];
