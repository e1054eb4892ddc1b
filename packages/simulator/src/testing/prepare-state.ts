import type { Simulator } from '../simulator.js';
import { askAcs3 } from './alibaba-client.js';
import { readExample } from './example.js';
import { askHuawei, dialogStep, fetchToken } from './huawei-client.js';
import { askLaaffic, sendAgentBody } from './laaffic-client.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from './nxcloud-client.js';

type Example = Record<string, unknown>;
type Preparation = (simulator: Simulator, example: Example) => Example | Promise<Example>;

/** Brings about what an example takes for granted, and gives the example with the ids that came of it. */
export async function prepareState(
  simulator: Simulator,
  operationId: string,
  example: Example,
): Promise<Example> {
  const prepare = preparations[operationId];
  return prepare ? prepare(simulator, example) : example;
}

const fresh = () => crypto.randomUUID();

// Alibaba: a job group of its own.
const withJobGroup: Preparation = async ({ alibaba }, example) => {
  const InstanceId = String(example.InstanceId);
  const parameters = { InstanceId, JobGroupName: 'prepared', ScriptId: fresh() };
  const { json } = await askAcs3(alibaba, { action: 'CreateJobGroup', parameters });
  const { JobGroupId } = json.JobGroup as { JobGroupId: string };
  return Object.hasOwn(example, 'JobGroupId') ? { ...example, JobGroupId } : example;
};

/** The group has a job, whose call a call centre has announced and leads. */
const withReportedCall: Preparation = async (simulator, example) => {
  const { alibaba } = simulator;
  const { JobGroupId } = await withJobGroup(simulator, { ...example, JobGroupId: '' });
  const parameters = { InstanceId: String(example.InstanceId) };
  const contact = { phoneNumber: '999000000001', referenceId: 'C01' };
  const JobsJson = JSON.stringify({ contacts: [contact] });
  const group = { ...parameters, JobGroupId: String(JobGroupId) };
  const assigned = await askAcs3(alibaba, {
    action: 'AssignJobs',
    parameters: { ...group, 'JobsJson.1': JobsJson },
  });
  const [JobId] = assigned.json.JobsId as [string];
  const prepared = await askAcs3(alibaba, { action: 'TaskPreparing', parameters: { ...parameters, JobId } });
  const TaskId = String(prepared.json.TaskId);
  const CallId = fresh();
  const call = { CallId, CalledNumber: contact.phoneNumber, CallingNumber: '999000000100' };
  const turn = { ...parameters, ...call, CallType: 'Outbound', Utterance: '', TaskId };
  await askAcs3(alibaba, { action: 'Dialogue', parameters: turn });
  const made: Example = { JobId, TaskId, CallId, GroupId: JobGroupId };
  const named = Object.entries(made).filter(([name]) => Object.hasOwn(example, name));
  return { ...example, ...Object.fromEntries(named) };
};

// NXCloud: a task of its own that waits, and orders that nobody has used.
const withFreshIds: Preparation = (_, example) => {
  const callInfoList = example.callInfoList as { callList: object[] } | undefined;
  const callList = callInfoList?.callList.map((order) => ({ ...order, orderID: fresh() }));
  return {
    ...example,
    userTaskID: fresh(),
    ...(callInfoList && { callInfoList: { ...callInfoList, callList } }),
  };
};

const withTask: Preparation = async (simulator, example) => {
  const ready = await withFreshIds(simulator, example);
  const body = createAndCallBody('http://127.0.0.1:1');
  body.userTaskID = String(ready.userTaskID);
  body.funcFlag.taskKeep = true;
  body.taskCreateSetting.startupType = example.taskOperate === 2 ? 3 : 1;
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  return ready;
};

// LAAFFIC: tasks, flows and records by the ids that they were given.
const nameTask: Preparation = (_, example) => ({ ...example, taskName: `task ${fresh()}` });

async function addTask({ laaffic }: Simulator, path: string, example: object): Promise<number> {
  const body = { ...example, taskName: `task ${fresh()}` };
  return (await askLaaffic(laaffic, { path, body })).json.data as number;
}

async function addIvrTask(simulator: Simulator, changes: object): Promise<number> {
  const body = readExample('laaffic/examples/sendGroupCall.text-to-speech.request.json');
  return addTask(simulator, '/v3/voice/group/call/send', { ...body, ...changes });
}

const withWaitingTask: Preparation = async (simulator, example) => {
  const keyId = await addIvrTask(simulator, { sendTime: '2090-01-15 09:30:00' });
  return { ...(await nameTask(simulator, example)), keyId };
};

/** Of two numbers that nobody answers. */
const withFinishedTask: Preparation = async (simulator, example) => {
  const numberInfoList = ['999000000099', '999000000199'].map((calleeNumber) => ({
    calleeNumber,
    text1: 'Ada',
  }));
  const keyId = await addIvrTask(simulator, { sendTime: null, numberInfoList });
  await simulator.settle(new Date(simulator.now().getTime() + 86_400_000));
  return { ...(await nameTask(simulator, example)), keyId };
};

const withAgentTask: Preparation = async (simulator) => ({
  taskIdList: [await addTask(simulator, '/voice/group/call/send/agent', sendAgentBody())],
});

const withFlow: Preparation = async (simulator, example) => {
  const taskKeyId = await addTask(simulator, '/voice/group/call/send/agent', sendAgentBody());
  const flow = simulator.laaffic.recallFlows().find((candidate) => candidate.taskKeyId === taskKeyId);
  const ids: Record<string, number | undefined> = { 1: flow?.keyId, 2: taskKeyId, 3: flow?.nodes[0]?.keyId };
  return Object.hasOwn(example, 'type')
    ? { ...example, id: ids[String(example.type)] }
    : { ...example, keyId: flow?.keyId };
};

const withRecord: Preparation = async ({ laaffic }) => {
  const body = readExample('laaffic/examples/sendGroup.one-number.request.json');
  const { json } = await askLaaffic(laaffic, { path: '/v3/voice/sendGroup', body });
  return { voiceId: (json.data as { voiceId: string }[])[0]?.voiceId };
};

// Huawei: the steps before this one, and a campaign of its own.
const stepsBefore: Record<string, readonly string[]> = {
  8: [],
  9: ['1-initialize'],
  11: ['1-initialize', '2-speech', '3-keys'],
};

const withSteps: Preparation = async ({ huawei }, example) => {
  const userid = fresh();
  const token = await fetchToken(huawei);
  const path = `/oifde/rest/v2/crs/process/${huawei.vdnId}`;
  for (const name of stepsBefore[String(example.inaction)] ?? []) {
    const step = dialogStep(name, token);
    const { call_id } = step.inparams;
    const body = { ...step, userid, inparams: { ...step.inparams, ...(call_id && { call_id: userid }) } };
    await askHuawei(huawei, { path, body });
  }
  const inparams = example.inparams as { call_id?: string };
  return { ...example, userid, inparams: { ...inparams, ...(inparams.call_id && { call_id: userid }) } };
};

const dayMilliseconds = 86_400_000;

/** From the simulator's today on: a campaign cannot begin before. */
function campaignTimes(simulator: Simulator) {
  const time = (days: number) => {
    const day = new Date(simulator.now().getTime() + days * dayMilliseconds);
    return `${day.toISOString().slice(0, 10)} 00:00:00`;
  };
  return { strBeginTime: time(0), strEndTime: time(30) };
}

const nameCampaign: Preparation = (simulator, example) => ({
  ...example,
  ...campaignTimes(simulator),
  name: fresh().slice(0, 20),
});

async function addCampaign(simulator: Simulator, example: string): Promise<{ id: number; dataId: string }> {
  const { huawei } = simulator;
  const base = `/rest/isales/v1/openapi/campaigns/${huawei.vdnId}`;
  const ask = async (path: string, body: object) =>
    (await askHuawei(huawei, { path: base + path, body, keys: huawei })).json.returnObject;
  const campaign = readExample(`huawei/examples/createCampaign.${example}.request.json`);
  const { id } = (await ask('', await nameCampaign(simulator, campaign))) as { id: number };
  const numbers = await ask(`/calldata/${id}`, { callDataList: [{ called: '99900000009' }] });
  const { dataIdList } = numbers as { dataIdList: { dataId: string }[] };
  return { id, dataId: dataIdList[0]?.dataId ?? '' };
}

const withCampaign: Preparation = async (simulator, example) => {
  const { id: campaignId, dataId } = await addCampaign(simulator, 'documented');
  return { ...example, campaignId, ...(Object.hasOwn(example, 'dataId') && { dataId }) };
};

const withSmartCampaign: Preparation = async (simulator, example) => {
  const { id: campaignId } = await addCampaign(simulator, 'smart');
  return nameCampaign(simulator, { ...example, campaignId });
};

const withTaskOfCampaign: Preparation = async (simulator, example) => {
  const { id } = await addCampaign(simulator, 'smart');
  return { ...example, taskId: String(id) };
};

const withSuspendedCampaign: Preparation = async (simulator, example) => {
  const ready = await withCampaign(simulator, example);
  const path = `/rest/isales/v1/openapi/campaigns/${simulator.huawei.vdnId}/${ready.campaignId}/pause`;
  await askHuawei(simulator.huawei, { method: 'PUT', path, keys: simulator.huawei });
  return ready;
};

const preparations: Record<string, Preparation> = {
  modifyJobGroup: withJobGroup,
  describeJobGroup: withJobGroup,
  describeGroupExecutingInfo: withJobGroup,
  assignJobs: withJobGroup,
  assignJobsAsync: withJobGroup,
  startJob: withJobGroup,
  suspendJobs: withJobGroup,
  resumeJobs: withJobGroup,
  cancelJobs: withJobGroup,
  listJobsByGroup: withJobGroup,
  queryJobs: withJobGroup,
  queryJobsWithResult: withJobGroup,
  suspendCall: withReportedCall,
  taskPreparing: withReportedCall,
  recordFailure: withReportedCall,
  inflightTaskTimeout: withReportedCall,
  getTaskByUuid: withReportedCall,
  downloadRecording: withReportedCall,
  terminateCall: withReportedCall,
  createAndCall: withFreshIds,
  createTask: withFreshIds,
  mgrTaskStatus: withTask,
  updateTask: withTask,
  addBatchCall: withTask,
  importBatchCall: withTask,
  exportBatchCall: withTask,
  stopOrder: withTask,
  listOrder: withTask,
  listOrderDetail: withTask,
  listCall: withTask,
  sendAgentGroupCall: nameTask,
  sendGroupCall: nameTask,
  cancelAgentGroupCall: withAgentTask,
  updateGroupCall: withWaitingTask,
  resendGroupCall: withFinishedTask,
  recordGroup: withRecord,
  queryRecallFlowDetail: withFlow,
  updateRecallFlow: withFlow,
  cancelRecallFlow: withFlow,
  processDialog: withSteps,
  processDialogV1: withSteps,
  createCampaign: nameCampaign,
  createCampaignV2: nameCampaign,
  updateCampaign: withSmartCampaign,
  pauseCampaign: withCampaign,
  resumeCampaign: withSuspendedCampaign,
  addCallData: withCampaign,
  addCallDataV2: withCampaign,
  getCallData: withCampaign,
  queryCallResults: withCampaign,
  createAppointment: withTaskOfCampaign,
};
