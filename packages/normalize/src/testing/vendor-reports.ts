import type { HuaweiEvent } from '@outdial/huawei';
import type { LaafficEvent } from '@outdial/laaffic';
import type { NxcloudEvent } from '@outdial/nxcloud';
import * as alibabaCalls from '../alibaba/to-call.js';
import { toCampaign as toAlibabaCampaign } from '../alibaba/to-campaign.js';
import { eventOfCall } from '../events/event-of-call.js';
import { eventOfCampaign } from '../events/event-of-campaign.js';
import { toCall as toHuaweiCall } from '../huawei/to-call.js';
import { toCampaign as toHuaweiCampaign } from '../huawei/to-campaign.js';
import { toVoiceEvent as toHuaweiEvent } from '../huawei/to-voice-event.js';
import type { Call, Campaign, VoiceEvent } from '../index.js';
import { toCall as toLaafficCall } from '../laaffic/to-call.js';
import { toCampaign as toLaafficCampaign } from '../laaffic/to-campaign.js';
import { toVoiceEvent as toLaafficEvent } from '../laaffic/to-voice-event.js';
import * as nxcloudCalls from '../nxcloud/to-call.js';
import { toCampaign as toNxcloudCampaign } from '../nxcloud/to-campaign.js';
import { toVoiceEvent as toNxcloudEvent } from '../nxcloud/to-voice-event.js';
import { listOf, recordOf } from '../read-native.js';

/** What a vendor tells, pushed or asked for: how one record of it is found in a body, and what it becomes. */
export interface VendorReport {
  readonly vendor: 'alibaba' | 'huawei' | 'laaffic' | 'nxcloud';
  /** Webhook or operation in the vendor's document. */
  readonly name: string;
  readonly isWebhook: boolean;
  /** Where the records are in the body, as `leafPathsOf` writes it. */
  readonly records: string;
  /** In the model: events, calls or campaigns. */
  readonly read: (record: unknown) => readonly (VoiceEvent | Call | Campaign)[];
  readonly toEvents: (record: unknown) => readonly VoiceEvent[];
}

const askedAt = new Date('2030-01-15T02:00:00Z');

function webhook(
  vendor: VendorReport['vendor'],
  name: string,
  records: string,
  toEvent: (record: unknown) => VoiceEvent,
): VendorReport {
  const read = (record: unknown) => [toEvent(record)];
  return { vendor, name, isWebhook: true, records, read, toEvents: read };
}

function calls(
  vendor: VendorReport['vendor'],
  name: string,
  records: string,
  toCalls: (record: unknown) => readonly Call[],
): VendorReport {
  const toEvents = (record: unknown) => toCalls(record).map((call) => eventOfCall(call));
  return { vendor, name, isWebhook: false, records, read: toCalls, toEvents };
}

function campaigns(
  vendor: VendorReport['vendor'],
  name: string,
  records: string,
  toCampaign: (record: unknown) => Campaign,
): VendorReport {
  const read = (record: unknown) => [toCampaign(record)];
  const toEvents = (record: unknown) => [eventOfCampaign(toCampaign(record), askedAt)];
  return { vendor, name, isWebhook: false, records, read, toEvents };
}

const nxcloudEvent = (name: string) => (data: unknown) =>
  toNxcloudEvent({ webhook: name, trust: 'signed', data } as NxcloudEvent);
const laafficEvent = (name: string) => (data: unknown) =>
  toLaafficEvent({ webhook: name, trust: 'unverified', data } as LaafficEvent);
const huaweiEvent = (name: string) => (data: unknown) =>
  toHuaweiEvent({ webhook: name, trust: 'unverified', data } as HuaweiEvent);

/** Everything that is mapped to events, calls and campaigns. */
export const vendorReports: readonly VendorReport[] = [
  webhook('nxcloud', 'callCallback', '', nxcloudEvent('callCallback')),
  webhook('nxcloud', 'orderCallback', '', nxcloudEvent('orderCallback')),
  webhook('nxcloud', 'taskCallback', '', nxcloudEvent('taskCallback')),
  campaigns('nxcloud', 'listTask', 'taskData[]', toNxcloudCampaign),
  calls('nxcloud', 'listOrderDetail', 'orderDetailList[]', nxcloudCalls.toCalls),
  calls('nxcloud', 'exportBatchCall', 'callList[]', (row) => [nxcloudCalls.toCall(row)]),
  webhook('laaffic', 'agentStatusReport', '[]', laafficEvent('agentStatusReport')),
  webhook('laaffic', 'ivrStatusReport', '[]', laafficEvent('ivrStatusReport')),
  webhook('laaffic', 'ringingNotification', '[]', laafficEvent('ringingNotification')),
  webhook('laaffic', 'callCentreReport', '', laafficEvent('callCentreReport')),
  campaigns('laaffic', 'queryAgentGroupCall', 'data.records[]', (row) => toLaafficCampaign(row)),
  campaigns('laaffic', 'queryGroupCall', 'data.records[]', (row) => toLaafficCampaign(row)),
  calls('laaffic', 'recordGroup', 'data', (row) => [toLaafficCall(row)]),
  calls('laaffic', 'recordGroupQuery', 'data.records[]', (row) => [toLaafficCall(row)]),
  webhook('huawei', 'campaignResult', '[]', huaweiEvent('campaignResult')),
  calls('huawei', 'queryCallResults', 'data[]', (row) => [toHuaweiCall(row)]),
  campaigns('huawei', 'listCampaigns', 'data[]', toHuaweiCampaign),
  campaigns('huawei', 'queryTasks', 'resultDesc[].tasks[]', toHuaweiCampaign),
  calls('alibaba', 'listJobs', 'Jobs[]', (row) => alibabaCalls.toCalls(row)),
  calls('alibaba', 'listJobsByGroup', 'Jobs.List[]', (row) => alibabaCalls.toCalls(row)),
  calls('alibaba', 'describeJob', 'Job', (row) => alibabaCalls.toCalls(row)),
  calls('alibaba', 'queryJobs', 'Jobs.List[]', (row) => alibabaCalls.toCalls(row)),
  calls('alibaba', 'queryJobsWithResult', 'Jobs.List[]', (row) => alibabaCalls.toCalls(row)),
  calls('alibaba', 'getTaskByUuid', 'Task', (task) => [alibabaCalls.toCall(task)]),
  campaigns('alibaba', 'describeJobGroup', 'JobGroup', (group) => toAlibabaCampaign(group)),
  campaigns('alibaba', 'describeGroupExecutingInfo', 'ExecutingInfo', (executing) =>
    toAlibabaCampaign(undefined, executing),
  ),
];

/** The records of a body, by the path that the report gives. A list that is not where it should be is taken for its only record. */
export function recordsIn(body: unknown, path: string): readonly unknown[] {
  return path
    .split(/(?=\[\])|\./)
    .filter((step) => step !== '')
    .reduce<readonly unknown[]>(
      (found, step) =>
        found.flatMap((each) => {
          if (step === '[]') return Array.isArray(each) ? listOf(each) : [each];
          return each === undefined ? [] : [recordOf(each)[step]];
        }),
      [body],
    )
    .filter((record) => record !== undefined);
}
