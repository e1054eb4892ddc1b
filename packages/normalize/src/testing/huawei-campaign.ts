import { createHuaweiCampaignClient } from '@outdial/huawei';
import { expect } from 'vitest';
import { type HuaweiCampaignSettings, type HuaweiDraft, huaweiCampaigns } from '../huawei/index.js';
import type { Callee, EncodingContext } from '../index.js';
import { recordRequests } from './record-requests.js';

type Settings = Partial<HuaweiCampaignSettings>;

export const campaignTimes = {
  from: new Date('2030-01-15T02:00:00.250Z'),
  until: new Date('2030-04-15T02:00:00.750Z'),
};

export const huaweiReference = { key: 'campaign-0001', id: '47', scriptId: undefined };

/** The adapter on the real client, which sends nothing: every request is kept and accepted. */
export function huaweiWith(settings: Settings = {}) {
  const { requests, fetch } = recordRequests({ resultCode: '0200000', resultDesc: '' });
  const client = createHuaweiCampaignClient({
    fetch,
    baseUrl: 'https://isales.example.com:28443',
    vdnId: '25',
    maxRetries: 0,
    credentials: { accessKey: 'key-1', secretKey: 'secret-1' },
  });
  const callerNo = [{ accessCode: '880086' }] as const;
  return { requests, client, adapter: huaweiCampaigns({ client, callerNo, ...settings }) };
}

export function huaweiContext({ key, name, windows, timeZone }: HuaweiDraft): EncodingContext {
  return { key, name, windows, zones: [timeZone], ...campaignTimes };
}

/** What is read of the bodies. */
interface Creation {
  readonly name: string;
  readonly description?: string;
  readonly strBeginTime: string;
  readonly strEndTime: string;
  readonly callerNo: { readonly accessCode: string }[];
  readonly maxAlertingTime: number;
  readonly ivrParam: object;
  readonly scheduleParam: Readonly<Record<string, string>>;
  readonly retryPolicy: { readonly policyJson: string };
  readonly callBackUrl?: string;
}
interface Addition {
  readonly callDataList: {
    readonly sessionId: string;
    readonly called: readonly { readonly calledNo: string }[];
    readonly customField?: string;
    readonly callData?: string;
  }[];
}

/** Creates the campaign, adds the people, and reads both bodies back. */
export async function sendCampaign(wanted: HuaweiDraft, people: readonly Callee[], settings: Settings = {}) {
  const { requests, adapter } = huaweiWith(settings);
  const encoded = adapter.encode(wanted, huaweiContext(wanted));
  const items = await encoded.newItems();
  for (const callee of people) {
    const made = encoded.toItem(callee);
    if ('problem' in made) throw new Error(made.problem.expected);
    expect(items.add(made.item)).toEqual([]);
  }
  await encoded.create().send();
  await encoded.add?.(huaweiReference, items).send();
  const [creation = '{}', addition = '{}'] = requests.map(({ body }) => body);
  return {
    encoded,
    paths: requests.map(({ path }) => path),
    creation: JSON.parse(creation) as Creation,
    addition: JSON.parse(addition) as Addition,
  };
}
