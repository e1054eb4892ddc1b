import { campaignAsker, campaignPath, numbersPath, smartCampaign, startCampaign } from './huawei-campaigns.js';
import { askDialog, askHuawei, askToken, dialogStep, fetchToken } from './huawei-client.js';
import type { TestSimulator } from './start-for-test.js';

/** What brings about one of the vendor's codes: the last request, and those before it that it needs. */
export type Cause = (simulator: TestSimulator) => Promise<unknown>;

const dialog =
  (inparams: object, changes: object = {}): Cause =>
  async ({ huawei }) =>
    askDialog(huawei, { ...dialogStep('1-initialize', await fetchToken(huawei), inparams), ...changes });

const create =
  (changes: object): Cause =>
  (simulator) =>
    campaignAsker(simulator)('POST', campaignPath, {}, smartCampaign(changes));

/** One more than the twenty that there may be of a kind. */
const createMany =
  (changes: object): Cause =>
  async (simulator) => {
    for (let index = 0; index <= 20; index += 1) {
      await create({ ...changes, name: `campaign ${index}` })(simulator);
    }
  };

const queue = (skillId: number) => ({ deviceType: 2, skillParam: { skillId } });
const numbersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(first + index));

const add =
  (customer: object, times = 1): Cause =>
  async (simulator) => {
    const { ask, on } = await startCampaign(simulator);
    const body = { callDataList: [{ called: ['99900000001'], ...customer }] };
    for (let time = 0; time < times; time += 1) await ask('POST', numbersPath, on, body);
  };

const addTo =
  (customers: readonly object[]): Cause =>
  async (simulator) => {
    const { ask, on } = await startCampaign(simulator);
    await ask('POST', numbersPath, on, { callDataList: customers });
  };

const moveTwice =
  (action: 'pause' | 'resume'): Cause =>
  async (simulator) => {
    const { put } = await startCampaign(simulator);
    await put(action);
    await put(action);
  };

const results =
  (range: object): Cause =>
  async (simulator) => {
    const { results: read } = await startCampaign(simulator);
    await read(range);
  };

/** A campaign whose end has come. */
async function endedCampaign(simulator: TestSimulator) {
  const campaign = await startCampaign(simulator);
  await simulator.advance(31 * 86_400_000);
  return campaign;
}

/** By operation and code: the codes that have a cause of their own. Those without are left to a fault rule. */
export const causes: Readonly<Record<string, Cause>> = {
  'getToken 200800001': ({ huawei }) => askToken({ ...huawei, appKey: 'nobody' }),
  'getToken 200800002': ({ huawei }) => askToken({ ...huawei, appSecret: 'wrong' }),
  'processDialog 900001': async (simulator) => {
    const token = await fetchToken(simulator.huawei);
    await simulator.advance(3_600_000);
    await askDialog(simulator.huawei, dialogStep('1-initialize', token));
  },
  'processDialog 900002': ({ huawei }) => askDialog(huawei, dialogStep('1-initialize', 'unknown')),
  'processDialog 10000002': dialog({ call_id: 'another' }),
  'processDialog 10000003': dialog({ call_dst_id: undefined }),
  'processDialog 10000004': async (simulator) => {
    await dialog({})(simulator);
    await dialog({})(simulator);
  },
  'createCampaign 0200001': ({ huawei }) => {
    const path = campaignPath.replace('{vdnId}', huawei.vdnId);
    return askHuawei(huawei, { path, body: '{', keys: huawei });
  },
  'createCampaign 0200002': create({ strBeginTime: '2026-01-04 23:59:59' }),
  'createCampaign 0200003': createMany(queue(1)),
  'createCampaign 0200004': createMany({}),
  'createCampaign 0200005': async (simulator) => {
    await create({})(simulator);
    await create({})(simulator);
  },
  'pauseCampaign 0200007': (simulator) =>
    campaignAsker(simulator)('PUT', `${campaignPath}/{campaignId}/pause`, { campaignId: 9 }),
  'updateCampaign 0200016': async (simulator) => {
    const { ask, on } = await endedCampaign(simulator);
    await ask('PUT', `${campaignPath}/{campaignId}`, on, smartCampaign());
  },
  'createCampaign 0200017': create(queue(0)),
  'addCallDataV2 0200018': add({}, 2),
  'addCallDataV2 0200019': async (simulator) => {
    const { add: addNumbers } = await endedCampaign(simulator);
    await addNumbers(['99900000001']);
  },
  'addCallDataV2 0200020': addTo([{ called: numbersFrom(99_900_000_000, 200_001) }]),
  'addCallDataV2 0200029': addTo(numbersFrom(1, 21).map((called) => ({ called: [called] }))),
  'addCallDataV2 0200030': add({ recycleTime: 'tomorrow' }),
  'createCampaign 02000001': create({ name: undefined }),
  'addCallDataV2 02000002': add({ customField: 'a=b' }),
  'addCallDataV2 02000003': add({ sessionId: 's'.repeat(33) }),
  'createCampaign 02000004': create({ callBackUrl: '' }),
  'createCampaign 02000005': create({ name: 'n'.repeat(101) }),
  'createCampaign 02000006': create({ maxAlertingTime: '30' }),
  'createCampaign 02000007': create({ maxAlertingTime: 4 }),
  'listCampaigns 02000008': (simulator) =>
    campaignAsker(simulator)('GET', campaignPath, { status: 'x', deviceType: 0, curPage: 1, rowsPerPage: 1 }),
  'createCampaign 02000009': create({ strEndTime: '2026-01-05 00:00:00' }),
  'createCampaign 02000010': create({ scheduleParam: { workdayBeginTime1: '08', workdayEndTime1: '09:00' } }),
  'pauseCampaign 0200011': moveTwice('pause'),
  'resumeCampaign 0200011': moveTwice('resume'),
  'queryCallResults 0200008': results({ beginTime: '2026-01-05' }),
  'queryCallResults 0200009': results({ beginTime: '5 January', endTime: '2026-01-06' }),
  'queryCallResults 0200010': results({ beginTime: '2026-01-06', endTime: '2026-01-05' }),
  'queryCallResults 0200011': results({ beginTime: '2026-01-01', endTime: '2026-02-01' }),
};
