import type { HuaweiEvent } from '@outdial/huawei';
import type { LaafficEvent } from '@outdial/laaffic';
import type { NxcloudEvent } from '@outdial/nxcloud';
import * as alibaba from '../alibaba/index.js';
import { eventOfCall } from '../events/event-of-call.js';
import { eventOfCampaign } from '../events/event-of-campaign.js';
import * as huawei from '../huawei/index.js';
import type { Call, Campaign, VoiceEvent } from '../index.js';
import * as laaffic from '../laaffic/index.js';
import * as nxcloud from '../nxcloud/index.js';
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
  nxcloud.toVoiceEvent({ webhook: name, trust: 'signed', data } as NxcloudEvent);
const laafficEvent = (name: string) => (data: unknown) =>
  laaffic.toVoiceEvent({ webhook: name, trust: 'unverified', data } as LaafficEvent);
const huaweiEvent = (name: string) => (data: unknown) =>
  huawei.toVoiceEvent({ webhook: name, trust: 'unverified', data } as HuaweiEvent);

/** Everything that is mapped to events, calls and campaigns. */
export const vendorReports: readonly VendorReport[] = [
  webhook('nxcloud', 'callCallback', '', nxcloudEvent('callCallback')),
  webhook('nxcloud', 'orderCallback', '', nxcloudEvent('orderCallback')),
  webhook('nxcloud', 'taskCallback', '', nxcloudEvent('taskCallback')),
  campaigns('nxcloud', 'listTask', 'taskData[]', nxcloud.toCampaign),
  calls('nxcloud', 'listOrderDetail', 'orderDetailList[]', nxcloud.toCalls),
  calls('nxcloud', 'exportBatchCall', 'callList[]', (row) => [nxcloud.toCall(row)]),
  webhook('laaffic', 'agentStatusReport', '[]', laafficEvent('agentStatusReport')),
  webhook('laaffic', 'ivrStatusReport', '[]', laafficEvent('ivrStatusReport')),
  webhook('laaffic', 'ringingNotification', '[]', laafficEvent('ringingNotification')),
  webhook('laaffic', 'callCentreReport', '', laafficEvent('callCentreReport')),
  campaigns('laaffic', 'queryAgentGroupCall', 'data.records[]', (row) => laaffic.toCampaign(row)),
  campaigns('laaffic', 'queryGroupCall', 'data.records[]', (row) => laaffic.toCampaign(row)),
  calls('laaffic', 'recordGroup', 'data', (row) => [laaffic.toCall(row)]),
  calls('laaffic', 'recordGroupQuery', 'data.records[]', (row) => [laaffic.toCall(row)]),
  webhook('huawei', 'campaignResult', '[]', huaweiEvent('campaignResult')),
  calls('huawei', 'queryCallResults', 'data[]', (row) => [huawei.toCall(row)]),
  campaigns('huawei', 'listCampaigns', 'data[]', huawei.toCampaign),
  campaigns('huawei', 'queryTasks', 'resultDesc[].tasks[]', huawei.toCampaign),
  calls('alibaba', 'listJobs', 'Jobs[]', (row) => alibaba.toCalls(row)),
  calls('alibaba', 'listJobsByGroup', 'Jobs.List[]', (row) => alibaba.toCalls(row)),
  calls('alibaba', 'describeJob', 'Job', (row) => alibaba.toCalls(row)),
  calls('alibaba', 'queryJobs', 'Jobs.List[]', (row) => alibaba.toCalls(row)),
  calls('alibaba', 'queryJobsWithResult', 'Jobs.List[]', (row) => alibaba.toCalls(row)),
  calls('alibaba', 'getTaskByUuid', 'Task', (task) => [alibaba.toCall(task)]),
  campaigns('alibaba', 'describeJobGroup', 'JobGroup', (group) => alibaba.toCampaign(group)),
  campaigns('alibaba', 'describeGroupExecutingInfo', 'ExecutingInfo', (executing) =>
    alibaba.toCampaign(undefined, executing),
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
