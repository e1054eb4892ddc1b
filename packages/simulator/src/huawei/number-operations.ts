import type { OperationResult, RefusedResult } from '../engine/operation-result.js';
import { type Campaign, campaignStatus, type HuaweiCallee, statusOf } from './campaign.js';
import { type CampaignDesk, withCampaign } from './campaign-desk.js';
import type {
  AddCallDataRequest,
  AddGroupCallDataRequest,
  AppointmentRequest,
  CallData,
  CampaignReference,
} from './campaign-requests.js';
import { parseTime } from './local-time.js';

/** Documented for the unfinished numbers of a campaign. */
const maximumNumbers = 200_000;

/** Documented as the default of V2, whose limit is a setting; the other ways have it in the document. */
const maximumCustomers = 20;

/** Documented: the system calls so long before the time of an appointment. */
const appointmentLeadMilliseconds = 5 * 60_000;

/** The end of the year 9999: no clock of a campaign's shows a later time. */
const lastMoment = Date.UTC(10_000, 0) - 1;

/** Adding and reading numbers, and appointments. */
export function numberOperations(desk: CampaignDesk) {
  const add = (operation: string, request: AddCallDataRequest) =>
    withCampaign(desk, request, (campaign) => {
      const result = addNumbers(desk, campaign, request.callDataList);
      if (!('members' in result)) return result;
      orderNumbers(desk, operation, { campaignId: campaign.id }, request.callDataList);
      return result;
    });
  return {
    addCallData: (request: AddCallDataRequest) => add('addCallData', request),
    addCallDataV2: (request: AddCallDataRequest) => add('addCallDataV2', request),
    addGroupCallData: (request: AddGroupCallDataRequest) => addToGroup(desk, request),
    getCallData: (request: CampaignReference & { dataId: string }) =>
      withCampaign(desk, request, (campaign) => describeNumber(campaign, request.dataId)),
    createAppointment: (request: AppointmentRequest) =>
      withCampaign(desk, { campaignId: request.taskId }, (campaign) => appoint(desk, campaign, request)),
  };
}

interface NewNumber {
  number: string;
  type: string | null;
  customer: CallData;
}

/** All of them or none. */
function addNumbers(
  desk: CampaignDesk,
  campaign: Campaign,
  callDataList: readonly CallData[],
): OperationResult {
  const { store, dialler, settings } = desk;
  if (statusOf(campaign, settings.now()) === campaignStatus.finished) {
    return { code: '0200019', field: 'campaignId' };
  }
  if (callDataList.length > maximumCustomers) return { code: '0200029', field: 'callDataList' };
  const added = callDataList.flatMap(numbersOf);
  const refused = refusalOf(desk, campaign, added);
  if (refused) return refused;
  const callees = added.map(({ number, type, customer }) => {
    const { sessionId, customField = '', recycleTime } = customer;
    const recycleAt = recycleTime === undefined ? undefined : parseTime(recycleTime);
    return store.addNumber(number, { campaign, sessionId, customField, type, recycleAt });
  });
  for (const newNumber of added) campaign.known.add(newNumber.number).add(keyOf(newNumber));
  for (const callee of callees) dialler.add(callee);
  dialler.wake(campaign);
  const dataIdList = callees.map(({ number, data }) => ({ called: number, dataId: data.dataId }));
  return { members: { returnObject: { totalSize: callees.length, dataIdList } } };
}

function refusalOf(
  { settings: { faults } }: CampaignDesk,
  { known, tally }: Campaign,
  added: readonly NewNumber[],
): RefusedResult | undefined {
  const field = 'callDataList';
  const badTime = added.find(({ customer: { recycleTime } }) => isNoTime(recycleTime));
  if (badTime) return { code: '0200030', field };
  // Of this vendor's numbers none is left out: one on the blocklist has all of them refused.
  if (added.some((_, index) => faults.refusesCallee(index))) return { code: '0200024', field };
  const own = new Set(added.map(keyOf));
  const isTwice = own.size < added.length || [...own].some((key) => known.has(key));
  if (isTwice && !faults.present('duplicates_accepted')) return { code: '0200018', field };
  const isFull = tally.total - tally.finished + added.length > maximumNumbers;
  return isFull || faults.present('limit_reached') ? { code: '0200020', field } : undefined;
}

function isNoTime(text: string | undefined): boolean {
  return text !== undefined && parseTime(text) === undefined;
}

/** What may occur once. With V1 that is a number; otherwise it may be that of several customers, which their own ids tell apart. */
function keyOf({ number, customer: { called, sessionId } }: NewNumber): string {
  return typeof called === 'string' || sessionId === undefined ? number : `${number} ${sessionId}`;
}

function addToGroup(desk: CampaignDesk, request: AddGroupCallDataRequest): OperationResult {
  const { campaignGroupId, callDataList } = request;
  const { group, isNew } = desk.store.group(campaignGroupId);
  if (isNew) desk.dialler.start(group);
  const result = addNumbers(desk, group, callDataList);
  if (!('members' in result)) return result;
  orderNumbers(desk, 'addGroupCallData', { campaignGroupId }, callDataList);
  return { members: {} };
}

function orderNumbers(
  { settings: { order } }: CampaignDesk,
  operation: string,
  keys: Readonly<Record<string, string>>,
  callDataList: readonly CallData[],
): void {
  for (const customer of callDataList) {
    const { sessionId } = customer;
    const ownKeys = sessionId === undefined ? keys : { ...keys, sessionId };
    for (const { number } of numbersOf(customer)) order({ operation, callee: number, keys: ownKeys });
  }
}

function numbersOf(customer: CallData): NewNumber[] {
  const { called } = customer;
  if (typeof called === 'string') return [{ number: called, type: null, customer }];
  return called.map((item) =>
    typeof item === 'string'
      ? { number: item, type: null, customer }
      : { number: item.calledNo, type: item.type ?? null, customer },
  );
}

function describeNumber(campaign: Campaign, dataId: string): OperationResult {
  const found = campaign.numbers.get(dataId);
  if (!found) return { code: '0200001', field: 'dataId' };
  return { members: { data: { dataId, properties: [], calledNos: [calledNoOf(found)] } } };
}

function calledNoOf({ number, data: { type } }: HuaweiCallee): object {
  return { calledNo: number, type };
}

/** By an agent at its time; by the system five minutes before. It counts as a number of the campaign. */
function appoint(desk: CampaignDesk, campaign: Campaign, request: AppointmentRequest): OperationResult {
  const { store, dialler, settings } = desk;
  const { calledNo, callType, appointTime, taskId } = request;
  if (appointTime > lastMoment) return { code: '02000007', field: 'appointTime' };
  const numberData = { sessionId: undefined, customField: '', type: null, recycleAt: undefined };
  const callee = store.addNumber(calledNo, { campaign, ...numberData });
  dialler.appoint(callee, appointTime - (Number(callType) === 2 ? appointmentLeadMilliseconds : 0));
  settings.order({ operation: 'createAppointment', callee: calledNo, keys: { taskId: String(taskId) } });
  return { members: { returnObject: { id: settings.ids.hex() } } };
}
