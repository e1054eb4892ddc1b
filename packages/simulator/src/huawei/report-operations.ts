import type { OperationResult } from '../engine/operation-result.js';
import { type CallResultRow, resultOf } from './call-results.js';
import { type Campaign, type EndedCall, statusOf } from './campaign.js';
import { tooManyRequests } from './campaign-answers.js';
import { type CampaignDesk, pageOf, withCampaign } from './campaign-desk.js';
import type { DayStatisticsRequest, QueryCallResultsRequest, QueryTasksRequest } from './campaign-requests.js';
import { dayOf, parseTime } from './local-time.js';
import { describeTally, turnDay } from './tally.js';

/** What has become of campaigns and their calls. */
export function reportOperations(desk: CampaignDesk) {
  return {
    queryCallResults: (request: QueryCallResultsRequest) =>
      withCampaign(desk, request, (campaign) => listResults(desk, campaign, request)),
    getDayStatistics: (request: DayStatisticsRequest) => countCalls(desk, request),
    queryTasks: (request: QueryTasksRequest) => listTasks(desk, request),
  };
}

/** Documented for a request without pages. */
const mostWithoutPages = 2000;

function listResults(
  { vdnId, dialler }: CampaignDesk,
  campaign: Campaign,
  request: QueryCallResultsRequest,
): OperationResult {
  const { showDetail, pageNum = 1, pageSize } = request;
  const field = 'beginTime';
  const { first, last } = daysOf(request);
  if (Number.isNaN(last - first)) return { code: '0200009', field };
  if (last <= first) return { code: '0200010', field };
  if (last - first > 30) return { code: '0200011', field };
  dialler.closeIfOver(campaign);
  const found = select(showDetail === 1 ? campaign.endedCalls : campaign.finalCalls, request);
  const size = pageSize ?? mostWithoutPages;
  const data = pageOf(found, pageNum, size).map((ended): CallResultRow => resultOf(ended, vdnId));
  return { members: { totalCount: found.length, data } };
}

/** All of them where nothing is asked for: whoever reads page after page has them gone through for none. */
function select(calls: readonly EndedCall[], request: QueryCallResultsRequest): readonly EndedCall[] {
  const { sessionId, customField, beginTime } = request;
  if ((sessionId ?? customField ?? beginTime) === undefined) return calls;
  const { first, last } = daysOf(request);
  return calls.filter(({ callee, call }) => {
    if (sessionId !== undefined && callee.data.sessionId !== sessionId) return false;
    if (customField !== undefined && callee.data.customField !== customField) return false;
    const day = dayOf(call.startedAt);
    return beginTime === undefined || (day >= first && day <= last);
  });
}

/** The first day and the last, in days since 1970, `NaN` for one that does not exist. They are given both or not at all. */
function daysOf({ beginTime, endTime }: QueryCallResultsRequest): { first: number; last: number } {
  if (beginTime === undefined || endTime === undefined) return { first: 0, last: 1 };
  const dayIn = (text: string) => dayOf(new Date(parseTime(`${text} 00:00:00`) ?? Number.NaN));
  return { first: dayIn(beginTime), last: dayIn(endTime) };
}

function countCalls(
  { store, dialler, settings }: CampaignDesk,
  request: DayStatisticsRequest,
): OperationResult {
  if (settings.faults.present('limit_reached')) return tooManyRequests;
  const { campaignId, batchId } = request;
  const today = dayOf(settings.now());
  const chosen = store.all().filter(({ id }) => campaignId === undefined || id === campaignId);
  const countDetail = chosen.map((campaign) => {
    dialler.closeIfOver(campaign);
    const { id, tally, batches } = campaign;
    const wanted = [...batches].filter(([name]) => batchId === undefined || name === batchId);
    const batchDetail = wanted.map(([name, batch]) => ({
      batchId: name,
      ...describeTally(turnDay(batch, today)),
    }));
    return { campaignId: id, ...describeTally(turnDay(tally, today)), batchDetail };
  });
  return { members: { countDetail } };
}

/** By device type; the list has no kind for preoccupied calls. */
const taskTypes: Readonly<Record<number, string>> = { 1: '1', 2: '2', 3: '3', 5: '5' };

function listTasks({ store, settings }: CampaignDesk, request: QueryTasksRequest): OperationResult {
  const { limit = 10, offset = 0 } = request;
  const all = store.all();
  const now = settings.now();
  const tasks = all.slice(offset, offset + Math.max(0, limit)).map((campaign) => ({
    taskId: campaign.id,
    taskName: campaign.name,
    taskType: taskTypes[campaign.deviceType],
    beginDate: String(parseTime(campaign.strBeginTime)),
    endDate: String(parseTime(campaign.strEndTime)),
    status: String(statusOf(campaign, now)),
  }));
  return { members: { resultDesc: [{ count: all.length, tasks }] } };
}
