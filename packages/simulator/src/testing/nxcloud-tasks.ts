import { expect } from 'vitest';
import type { CreateAndCallRequest, OrderRequest } from '../nxcloud/requests.js';
import { readExample } from './example.js';
import {
  type AskTask,
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  startNxcloud,
  taskClient,
} from './nxcloud-client.js';
import type { TestSimulator } from './start-for-test.js';

/** An address on this machine where nothing listens. */
export const nowhere = 'http://127.0.0.1:1';

const settings = readExample<{ taskCreateSetting: object; funcFlag: object }>(
  'nxcloud/examples/createTask.manual.request.json',
);

/** What creates or changes a task that does not start by itself, and calls at 10 and 11 o'clock. */
export const settingsFor = (address: string, flags: object = {}, setting: object = {}) => ({
  sceneID: 'scene-1',
  taskCreateSetting: {
    ...settings.taskCreateSetting,
    startupType: 1,
    dialAtUpHour: '10,11',
    dialAtDownHour: '10,11',
    taskCallbackUrl: `${address}/task`,
    ...setting,
  },
  funcFlag: { ...settings.funcFlag, taskKeep: false, ...flags },
});

/** A task without orders that waits for its start. */
export async function createTask(
  simulator: TestSimulator<'nxcloud'>,
  address = nowhere,
  flags: object = {},
  setting: object = {},
): Promise<AskTask> {
  const ask = taskClient(simulator, crypto.randomUUID());
  const created = await ask('createTask', settingsFor(address, flags, setting));
  expect(created).toMatchObject({ retCode: 0, taskID: simulator.nxcloud.tasks().at(-1)?.taskID });
  return ask;
}

/** What adds these numbers, under fresh ids. */
export function callInfoList(address: string, phones: string[]) {
  return { callInfoList: createAndCallBody(address, phones).callInfoList };
}

export const orderIds = (request: { callInfoList: { callList: OrderRequest[] } }) =>
  request.callInfoList.callList.map(({ orderID }) => orderID);

export const phonesFrom = (count: number) =>
  Array.from({ length: count }, (_, index) => String(999_000_100_000 + index));

/** What listOrderDetail says of one call. */
export interface CallDetail {
  callStatus: number;
  hangupCause: string;
  termSipCode: string;
  callStartTs: number;
  callAnswerTs: number;
  callEndTs: number;
  callDuration: number;
  callAudioUrl: string;
  intents: object[];
  sms: object[];
  agent: object;
  recordDetail: object[];
}

/** A task that starts at once and calls nobody back. */
export async function createSilentTask(
  phones: string[],
  change: (body: CreateAndCallRequest) => void = () => {},
  options: Parameters<typeof startNxcloud>[0] = {},
) {
  const simulator = await startNxcloud(options);
  const body = createAndCallBody(nowhere, phones);
  body.taskCreateSetting.taskCallbackUrl = '';
  Object.assign(body.callInfoList, { orderCallbackUrl: '', callCallbackUrl: '' });
  change(body);
  const { json } = await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  expect(json).toMatchObject({ retCode: 0 });
  const ask = taskClient(simulator, body.userTaskID);
  const details = async () => {
    const { orderDetailList } = await ask('listOrderDetail', { orderList: orderIds(body) });
    return (orderDetailList as { callInfoDetailList: CallDetail[] }[]).map(
      (order) => order.callInfoDetailList,
    );
  };
  return { simulator, ask, details, task: () => simulator.nxcloud.tasks()[0] };
}
