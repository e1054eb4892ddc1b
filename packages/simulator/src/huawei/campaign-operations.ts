import type { OperationResult } from '../engine/operation-result.js';
import type { TakeOrder } from '../ledger.js';
import type { VendorSettings } from '../vendor-settings.js';
import type {
  AddCallDataRequest,
  AddGroupCallDataRequest,
  AppointmentRequest,
  CallData,
  CalledNumbers,
  CampaignReference,
  CampaignRequest,
  ListCampaignsRequest,
  QueryCallResultsRequest,
  QueryTasksRequest,
} from './campaign-requests.js';
import { type Campaign, type CampaignStore, campaignStatus, deviceKind } from './campaign-store.js';

/** Documented for either kind of device, and for the unfinished numbers of a campaign. */
const maximumCampaigns = 20;
const maximumNumbers = 200_000;

const nameTaken = { code: '0200005', field: 'name' };
const noSuchCampaign = { code: '0200007', field: 'campaignId' };
/** Means this for pausing and resuming, and a range of days too long for results. */
const stateForbidsIt = { code: '0200011', field: 'campaignId' };

/** The campaign operations that have something to keep. */
export function campaignOperations(
  campaigns: CampaignStore,
  { ids, order }: Pick<VendorSettings, 'ids' | 'order'>,
) {
  const withCampaign = ({ campaignId }: CampaignReference, work: (campaign: Campaign) => OperationResult) => {
    const campaign = campaigns.find(campaignId);
    return campaign ? work(campaign) : noSuchCampaign;
  };
  const move = (reference: CampaignReference, from: Campaign['status'], to: Campaign['status']) =>
    withCampaign(reference, (campaign) => {
      if (campaign.status !== from) return stateForbidsIt;
      campaign.status = to;
      return { members: {} };
    });
  const add = (operation: string, request: AddCallDataRequest) =>
    withCampaign(request, (campaign) => {
      const result = addNumbers(campaigns, campaign, request);
      const keys = { campaignId: String(campaign.id) };
      if ('members' in result) orderNumbers(order, operation, keys, request.callDataList);
      return result;
    });
  const { started, suspended } = campaignStatus;
  return {
    createCampaign: (request: CampaignRequest) => create(campaigns, request),
    createCampaignV2: (request: CampaignRequest) => create(campaigns, request),
    updateCampaign: (request: CampaignRequest & CampaignReference) =>
      withCampaign(request, (campaign) => update(campaigns, campaign, request)),
    pauseCampaign: (request: CampaignReference) => move(request, started, suspended),
    resumeCampaign: (request: CampaignReference) => move(request, suspended, started),
    listCampaigns: (request: ListCampaignsRequest) => list(campaigns, request),
    addCallData: (request: AddCallDataRequest) => add('addCallData', request),
    addCallDataV2: (request: AddCallDataRequest) => add('addCallDataV2', request),
    getCallData: (request: CampaignReference & { dataId: string }) =>
      withCampaign(request, (campaign) => describeNumber(campaign, request.dataId)),
    queryCallResults: (request: QueryCallResultsRequest) => withCampaign(request, () => listResults(request)),
    getDayStatistics: (request: Partial<CampaignReference>) => countNumbers(campaigns, request),
    queryTasks: (request: QueryTasksRequest) => listTasks(campaigns, request),
    createAppointment: ({ taskId, calledNo: callee }: AppointmentRequest) => {
      order({ operation: 'createAppointment', callee, keys: { taskId: String(taskId) } });
      return { members: { returnObject: { id: ids.hex() } } };
    },
  };
}

/** The orders of a request whose numbers go to a group of campaigns. */
export function orderGroupCallData(order: TakeOrder, request: AddGroupCallDataRequest): void {
  const { campaignGroupId, callDataList } = request;
  orderNumbers(order, 'addGroupCallData', { campaignGroupId }, callDataList);
}

function orderNumbers(
  order: TakeOrder,
  operation: string,
  keys: Readonly<Record<string, string>>,
  callDataList: readonly CallData[],
): void {
  for (const { called, sessionId } of callDataList) {
    const ownKeys = sessionId === undefined ? keys : { ...keys, sessionId };
    for (const callee of numbersOf(called)) order({ operation, callee, keys: ownKeys });
  }
}

function create(campaigns: CampaignStore, request: CampaignRequest): OperationResult {
  if (campaigns.named(request.name)) return nameTaken;
  const kind = deviceKind(request.deviceType);
  if (campaigns.countOf(kind) >= maximumCampaigns) {
    return { code: kind === 'ivr' ? '0200004' : '0200003', field: 'deviceType' };
  }
  return { members: { returnObject: { id: campaigns.add(request).id } } };
}

function update(campaigns: CampaignStore, campaign: Campaign, request: CampaignRequest): OperationResult {
  if ((campaigns.named(request.name) ?? campaign) !== campaign) return nameTaken;
  campaigns.change(campaign, request);
  return { members: {} };
}

function list(campaigns: CampaignStore, request: ListCampaignsRequest): OperationResult {
  const { name = '', status, deviceType, beginTime = '', endTime = '', curPage, rowsPerPage } = request;
  const found = campaigns
    .all()
    .filter((campaign) => campaign.name.includes(name))
    .filter((campaign) => status === 0 || campaign.status === status)
    .filter((campaign) => deviceType === 0 || campaign.deviceType === deviceType)
    // Times of one form, so that their order is that of their texts.
    .filter((campaign) => campaign.strBeginTime >= beginTime)
    .filter((campaign) => endTime === '' || campaign.strEndTime <= endTime);
  const members = {
    curPage,
    rowsPerPage,
    totalSize: found.length,
    curSkillQueueCount: campaigns.countOf('skillQueue'),
    curIvrCount: campaigns.countOf('ivr'),
    data: found.slice((curPage - 1) * rowsPerPage, curPage * rowsPerPage),
  };
  return { members };
}

/** All of them or none. */
function addNumbers(
  campaigns: CampaignStore,
  campaign: Campaign,
  { callDataList }: AddCallDataRequest,
): OperationResult {
  const added = callDataList.flatMap(({ called, customField = '' }) =>
    numbersOf(called).map((number) => ({ number, customField })),
  );
  const known = new Set(campaign.numbers.map((number) => number.called));
  for (const { number } of added) {
    if (known.has(number)) return { code: '0200018', field: 'callDataList' };
    known.add(number);
  }
  if (known.size > maximumNumbers) return { code: '0200020', field: 'callDataList' };
  const dataIdList = added.map(({ number, customField }) =>
    campaigns.addNumber(campaign, number, customField),
  );
  return { members: { returnObject: { totalSize: dataIdList.length, dataIdList } } };
}

function numbersOf(called: CalledNumbers): string[] {
  if (typeof called === 'string') return [called];
  return called.map((number) => (typeof number === 'string' ? number : number.calledNo));
}

function describeNumber(campaign: Campaign, dataId: string): OperationResult {
  const number = campaign.numbers.find((candidate) => candidate.dataId === dataId);
  if (!number) return { code: '0200001', field: 'dataId' };
  const calledNos = [{ calledNo: number.called, type: null }];
  return { members: { data: { dataId, properties: [], calledNos } } };
}

const millisecondsOfThirtyDays = 30 * 24 * 60 * 60 * 1000;

/** Nobody is called, so there is never a result. */
function listResults({ beginTime, endTime }: QueryCallResultsRequest): OperationResult {
  const field = 'beginTime';
  // Days, given both or not at all.
  if (beginTime === undefined || endTime === undefined) return { members: { totalCount: 0, data: [] } };
  const milliseconds = Date.parse(endTime) - Date.parse(beginTime);
  if (milliseconds <= 0) return { code: '0200010', field };
  return milliseconds > millisecondsOfThirtyDays
    ? { code: '0200011', field }
    : { members: { totalCount: 0, data: [] } };
}

function countNumbers(campaigns: CampaignStore, { campaignId }: Partial<CampaignReference>): OperationResult {
  const chosen = campaigns
    .all()
    .filter(({ id }) => campaignId === undefined || String(id) === String(campaignId));
  const countDetail = chosen.map(({ id, numbers }) => {
    const batches = [...new Set(numbers.map(({ customField }) => customField))].filter(Boolean);
    const batchDetail = batches.map((batchId) => ({
      batchId,
      ...countsOf(numbers.filter(({ customField }) => customField === batchId).length),
    }));
    return { campaignId: String(id), ...countsOf(numbers.length), batchDetail };
  });
  return { members: { countDetail } };
}

function countsOf(numbers: number): object {
  const none = { calledCount: 0, finishCount: 0, totalCalledCount: 0, totalCallSucc: 0, totalFinishCount: 0 };
  return { ...none, unCallCount: numbers, totalCount: numbers };
}

function listTasks(campaigns: CampaignStore, { limit = 10, offset = 0 }: QueryTasksRequest): OperationResult {
  const all = campaigns.all();
  const tasks = all
    .slice(offset, offset + limit)
    .map(({ id, name, status }) => ({ taskId: String(id), taskName: name, status: String(status) }));
  return { members: { resultDesc: [{ count: all.length, tasks }] } };
}
