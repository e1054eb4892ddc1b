import type { OperationResult } from '../engine/operation-result.js';
import { type Campaign, campaignStatus, deviceKind, statusOf } from './campaign.js';
import { type CampaignDesk, pageOf, withCampaign } from './campaign-desk.js';
import type { CampaignReference, CampaignRequest, ListCampaignsRequest } from './campaign-requests.js';
import { readTerms } from './campaign-terms.js';
import { parseTime } from './local-time.js';

/** Documented for either kind of device. */
const maximumCampaigns = 20;

/** Means this for pausing and resuming. */
const stateForbidsIt = { code: '0200011', field: 'campaignId' };

/** Creating, changing, listing, suspending and resuming campaigns. */
export function campaignOperations(desk: CampaignDesk) {
  const { dialler, settings } = desk;
  const move = (reference: CampaignReference, from: number, work: (campaign: Campaign) => void) =>
    withCampaign(desk, reference, (campaign) => {
      if (statusOf(campaign, settings.now()) !== from) return stateForbidsIt;
      work(campaign);
      return { members: {} };
    });
  const { started, suspended } = campaignStatus;
  return {
    createCampaign: (request: CampaignRequest) => create(desk, request),
    createCampaignV2: (request: CampaignRequest) => create(desk, request),
    updateCampaign: (request: CampaignRequest & CampaignReference) =>
      withCampaign(desk, request, (campaign) => update(desk, campaign, request)),
    pauseCampaign: (request: CampaignReference) =>
      move(request, started, (campaign) => dialler.pause(campaign)),
    resumeCampaign: (request: CampaignReference) =>
      move(request, suspended, (campaign) => dialler.resume(campaign)),
    listCampaigns: (request: ListCampaignsRequest) => list(desk, request),
  };
}

const nameTaken = { code: '0200005', field: 'name' };

function create({ store, dialler, settings }: CampaignDesk, request: CampaignRequest): OperationResult {
  const { faults, now } = settings;
  if (store.named(request.name) && !faults.present('duplicates_accepted')) return nameTaken;
  const kind = deviceKind(request.deviceType);
  if (store.countOf(kind) >= maximumCampaigns || faults.present('limit_reached')) {
    return { code: kind === 'ivr' ? '0200004' : '0200003', field: 'deviceType' };
  }
  const read = readTerms(request, now().getTime());
  if ('refused' in read) return read.refused;
  const campaign = store.add(read.terms, read.calling);
  dialler.start(campaign);
  return { members: { returnObject: { id: Number(campaign.id) } } };
}

function update(desk: CampaignDesk, campaign: Campaign, request: CampaignRequest): OperationResult {
  const { store, dialler, settings } = desk;
  const now = settings.now();
  if (statusOf(campaign, now) === campaignStatus.finished) return { code: '0200016', field: 'campaignId' };
  const isTaken = (store.named(request.name) ?? campaign) !== campaign;
  if (isTaken && !settings.faults.present('duplicates_accepted')) return nameTaken;
  const read = readTerms(request, now.getTime(), campaign);
  if ('refused' in read) return read.refused;
  store.change(campaign, read.terms, read.calling);
  dialler.wake(campaign);
  return { members: {} };
}

function list({ store, settings }: CampaignDesk, request: ListCampaignsRequest): OperationResult {
  const { name = '', status, deviceType, beginTime = '', endTime = '', curPage, rowsPerPage } = request;
  for (const [field, time] of Object.entries({ beginTime, endTime })) {
    if (time !== '' && parseTime(time) === undefined) return { code: '02000008', field };
  }
  if (beginTime !== '' && endTime !== '' && beginTime > endTime) {
    return { code: '02000009', field: 'beginTime' };
  }
  const now = settings.now();
  const found = store
    .all()
    .filter((campaign) => campaign.name.includes(name))
    .filter((campaign) => status === campaignStatus.all || statusOf(campaign, now) === status)
    .filter((campaign) => deviceType === 0 || campaign.deviceType === deviceType)
    // Times of one form, so that their order is that of their texts.
    .filter((campaign) => campaign.strBeginTime >= beginTime)
    .filter((campaign) => endTime === '' || campaign.strEndTime <= endTime);
  // Documented: a page below 1 is the first one.
  const page = Math.max(1, curPage);
  const members = {
    curPage: page,
    rowsPerPage,
    totalSize: found.length,
    curSkillQueueCount: store.countOf('skillQueue'),
    curIvrCount: store.countOf('ivr'),
    data: pageOf(found, page, rowsPerPage).map((campaign) => describe(campaign, now)),
  };
  return { members };
}

function describe(campaign: Campaign, now: Date): object {
  const { id, name, strBeginTime, strEndTime, deviceType, callerNo } = campaign;
  const status = statusOf(campaign, now);
  return { id: Number(id), name, status, strBeginTime, strEndTime, deviceType, callerNo };
}
