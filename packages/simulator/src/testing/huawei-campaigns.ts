import { expect } from 'vitest';
import type { CallRecord } from '../dialling/call-record.js';
import type { SimulatorOptions } from '../simulator-options.js';
import { answerKeys, expectDocumented } from './documented-answer.js';
import { readExample } from './example.js';
import { askHuawei } from './huawei-client.js';
import { startForTest, type TestSimulator } from './start-for-test.js';

/** Where campaigns of CC-iSales are made, as the document writes it. */
export const campaignPath = '/rest/isales/v1/openapi/campaigns/{vdnId}';
export const statisticsPath = '/rest/isales/v2/openapi/campaigns/{vdnId}/statistics';
export const numbersPath = '/rest/isales/v2/openapi/campaigns/{vdnId}/calldata/{campaignId}';

/** A Monday. */
export const monday = new Date('2026-01-05T00:00:00Z');

/** A simulator whose clock stands at Monday's midnight until a test moves it. */
export function startOnMonday(options: SimulatorOptions = {}): Promise<TestSimulator> {
  return startForTest({ vendors: ['huawei'], clock: 'manual', start: monday, ...options });
}

/** A smart campaign that calls on workdays from nine to six, through January. */
export function smartCampaign(changes: object = {}): Record<string, unknown> {
  const campaign = readExample('huawei/examples/createCampaign.smart.request.json');
  const { callBackUrl: _, ...own } = { ...campaign, strBeginTime: '2026-01-05 00:00:00' } as Record<
    string,
    unknown
  >;
  return { ...own, ...changes };
}

/** The same with several calling numbers, and calls again: so many times, so many seconds apart, when nobody has answered. */
export function smartCampaignV2(changes: object, retries = 0, pauseSeconds = 0): Record<string, unknown> {
  const policy = `{'result':4,'retryNumber':${retries},'callInterval':${pauseSeconds}}`;
  const retryPolicy = { policyType: 0, policyJson: `[{'type':1,'policy':[${policy}]}]` };
  return smartCampaign({ callerNo: [{ accessCode: '880086' }], retryPolicy, ...changes });
}

/** When calls began, as day of the month and time. */
export function startsOf(calls: readonly CallRecord[]): string[] {
  return calls.map(({ startedAt }) => startedAt.toISOString().slice(8, 19));
}

/** Asks at a documented path, its parameters filled in, and holds the answer against the document. */
export function campaignAsker({ huawei }: Pick<TestSimulator, 'huawei'>) {
  return async (method: string, documentedPath: string, parameters: object = {}, body?: object) => {
    const values: Record<string, unknown> = { vdnId: huawei.vdnId, ...parameters };
    const names = [...documentedPath.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const path = names.reduce((text, name) => text.replace(`{${name}}`, String(values[name])), documentedPath);
    const query = Object.entries(parameters).filter(([name]) => !names.includes(name));
    const target = query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
    const { status, json } = await askHuawei(huawei, { method, path: target, body, keys: huawei });
    expect(status).toBe(200);
    expectDocumented('huawei', answerKeys(documentedPath, 200, method.toLowerCase()), json);
    return json;
  };
}

/** A campaign of its own, and ways to use it. */
export async function startCampaign(
  simulator: Pick<TestSimulator, 'huawei'>,
  campaign: object = smartCampaign(),
) {
  const ask = campaignAsker(simulator);
  const isV2 = Array.isArray((campaign as { callerNo: unknown }).callerNo);
  const created = await ask('POST', isV2 ? campaignPath.replace('v1', 'v2') : campaignPath, {}, campaign);
  const { id } = created.returnObject as { id: number };
  const on = { campaignId: id };
  return {
    ask,
    id,
    on,
    /** One customer for each number; their sessions are s-1, s-2 and so on. */
    add: async (numbers: readonly string[], customer: object = {}) => {
      const callDataList = numbers.map((called, index) => ({
        sessionId: `s-${index + 1}`,
        called: [called],
        ...customer,
      }));
      return ask('POST', numbersPath, on, { callDataList });
    },
    results: async (query: object = {}) =>
      (await ask('POST', `${campaignPath}/callresult/{campaignId}`, on, query)) as unknown as {
        totalCount: number;
        data: Record<string, unknown>[];
      },
    /** Of the campaign; its batches by their names. */
    counts: async () => {
      const { countDetail } = await ask('GET', statisticsPath, on);
      return (countDetail as Record<string, unknown>[])[0] ?? {};
    },
    put: (action: 'pause' | 'resume') => ask('PUT', `${campaignPath}/{campaignId}/${action}`, on),
  };
}
