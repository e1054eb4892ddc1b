import { createHuaweiCampaignClient } from '@outdial/huawei';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodingContext } from '../campaign/campaign-protocol.js';
import type { Callee, CampaignDraft, DraftFor } from '../index.js';
import { anyCallees, anyDraftFor, callees, draft, windowsOf } from '../testing/drafts.js';
import { recordRequests } from '../testing/record-requests.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import { wallMinute, wantedWeek } from '../testing/wall-clocks.js';
import type { HuaweiCampaignSettings } from './huawei-campaign-settings.js';
import { huaweiCampaigns } from './huawei-campaigns.js';
import { type HuaweiCapabilities, huaweiCapabilities } from './huawei-capabilities.js';
import { unmappedAnswers } from './unmapped-answers.js';

type Draft = DraftFor<HuaweiCapabilities>;

const from = new Date('2030-01-15T02:00:00.250Z');
const until = new Date('2030-04-15T02:00:00.750Z');
const reference = { key: 'campaign-0001', id: '47', scriptId: undefined };

function adapterWith(settings: Partial<HuaweiCampaignSettings> = {}) {
  const { requests, fetch } = recordRequests({ resultCode: '0200000', resultDesc: '' });
  const client = createHuaweiCampaignClient({
    fetch,
    baseUrl: 'https://isales.example.com:28443',
    vdnId: '25',
    maxRetries: 0,
    credentials: { accessKey: 'key-1', secretKey: 'secret-1' },
  });
  const callerNo = [{ accessCode: '880086' }] as const;
  return { requests, adapter: huaweiCampaigns({ client, callerNo, ...settings }) };
}

function contextOf({ key, name, windows, timeZone }: Draft): EncodingContext {
  return { key, name, windows, zones: [timeZone], from, until };
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
    readonly called: string[];
    readonly customField?: string;
    readonly callData?: string;
  }[];
}

async function sendAll(
  wanted: Draft,
  people: readonly Callee[],
  settings: Partial<HuaweiCampaignSettings> = {},
) {
  const { requests, adapter } = adapterWith(settings);
  const encoded = adapter.encode(wanted, contextOf(wanted));
  const items = await encoded.newItems();
  for (const callee of people) {
    const made = encoded.toItem(callee);
    if ('problem' in made) throw new Error(made.problem.expected);
    expect(items.add(made.item)).toEqual([]);
  }
  await encoded.create().send();
  await encoded.add?.(reference, items).send();
  const [creation = '{}', addition = '{}'] = requests.map(({ body }) => body);
  return {
    encoded,
    paths: requests.map(({ path }) => path),
    creation: JSON.parse(creation) as Creation,
    addition: JSON.parse(addition) as Addition,
  };
}

describe('a campaign', () => {
  it('has the key for its name, begins at its time and is led by a flow', async () => {
    const { creation, addition, paths, encoded } = await sendAll(draft, callees);
    expect(paths).toEqual([
      '/rest/isales/v2/openapi/campaigns/25',
      '/rest/isales/v2/openapi/campaigns/25/calldata/47',
    ]);
    expect(creation).toEqual({
      name: 'campaign-0001',
      description: 'Payment reminder',
      // Not early, and not late.
      strBeginTime: '2030-01-15 02:00:01',
      strEndTime: '2030-04-15 02:00:00',
      deviceType: 1,
      callerNo: [{ accessCode: '880086' }],
      maxAlertingTime: 30,
      ivrParam: { deviceSign: '41', callCount: 5 },
      scheduleParam: expect.objectContaining({ workdayBeginTime1: '01:00', holidayEndTime1: '10:00' }),
      retryPolicy: { policyType: 0, policyJson: '[{"type":0,"retryDay":1,"retryTimes":1}]' },
      callBackUrl: 'https://example.com/call',
    });
    expect(addition.callDataList).toEqual([
      { sessionId: 'order-1', called: ['999000000001'] },
      { sessionId: 'order-2', called: ['999000000002'] },
    ]);
    expect(encoded.losses.map(({ field }) => field)).toEqual([
      'name',
      'callbacks.campaign',
      'callbacks.callee',
    ]);
    expect(encoded.limits).toEqual({
      calleesPerRequest: 20,
      calleesPerCampaign: 200_000,
      creation: 'none',
      pauseMs: 1000,
    });
    expect(encoded.begin).toBeUndefined();
  });

  it('is told by the vendor with its id, and how many numbers were added', () => {
    const { create, add } = adapterWith().adapter.encode(draft, contextOf(draft));
    expect(create().read({ resultCode: '0200000', returnObject: { id: 47 } })).toEqual({
      campaign: { key: 'campaign-0001', id: '47', scriptId: '41' },
      refused: [],
    });
    const none = { list: [], length: 0, add: () => [] };
    const dataIdList = [{ called: '999000000001', dataId: '1' }];
    const counted = [{ returnObject: { dataIdList } }, { returnObject: null }, {}].map(
      (data) => add?.(reference, none).read(data).acceptedCount,
    );
    expect(counted).toEqual([1, undefined, undefined]);
    expect(refusedPaths(() => add?.({ ...reference, id: undefined }, none))).toEqual(['campaign.id']);
  });

  it('has a calling number from the draft, else from the adapter, else is refused', async () => {
    const own = await sendAll({ ...draft, callerNumber: '+999000000100' }, callees);
    expect(own.creation.callerNo).toEqual([{ accessCode: '999000000100' }]);
    const { client } = { client: {} as HuaweiCampaignSettings['client'] };
    const bare = huaweiCampaigns({ client });
    expect(refusedPaths(() => bare.encode(draft, contextOf(draft)))).toEqual(['callerNumber']);
  });

  it('has the further fields that the vendor knows and the model does not', async () => {
    const { creation } = await sendAll(draft, callees, {
      deviceType: 3,
      callInterval: 5,
      priority: 2,
      initStatus: 0,
    });
    expect(creation).toMatchObject({
      deviceType: 3,
      ivrParam: { callInterval: 5 },
      priority: 2,
      initStatus: 0,
    });
  });

  it('refuses what it cannot do from a program that no compiler has checked', () => {
    const { adapter } = adapterWith();
    const refused = (changes: Partial<CampaignDraft>) => {
      const wanted = { ...draft, ...changes } as unknown as Draft;
      return refusedPaths(() => adapter.encode(wanted, contextOf(wanted)));
    };
    const redial = { times: 1, afterMinutes: 5 };
    expect(refused({ start: 'manually' })).toEqual(['start']);
    expect(refused({ maxTalkSeconds: 60 })).toEqual(['maxTalkSeconds']);
    expect(refused({ recording: true })).toEqual(['recording']);
    expect(refused({ redial: { ...redial, whom: 'everyone' } })).toEqual(['redial.whom']);
    expect(refused({ redial: { ...redial, whom: { intents: ['1'] } } })).toEqual(['redial.whom.intents']);
    expect(refused({ messageAfterCall: { templateId: '1' } })).toEqual(['messageAfterCall']);
    expect(refused({ agentTransfer: { group: '1' } })).toEqual(['agentTransfer']);
    expect(refused({ ringSeconds: 4 })).toEqual(['ringSeconds']);
    expect(refused({ ringSeconds: 121 })).toEqual(['ringSeconds']);
    expect(refused({ key: 'k'.repeat(101) })).toEqual(['key']);
    const untyped = adapter as unknown as { start(): void; cancel(): void };
    expect(() => untyped.start()).toThrow(huaweiCapabilities.manualStart);
    expect(() => untyped.cancel()).toThrow(huaweiCapabilities.cancel);
    for (const calleesPerRequest of [0, 1.5, 2001]) {
      const { adapter: other } = adapterWith({ calleesPerRequest });
      expect(refusedPaths(() => other.encode(draft, contextOf(draft)))).toEqual(['calleesPerRequest']);
    }
  });

  it('leaves out a description that the vendor would refuse, and says so', async () => {
    const { creation, encoded } = await sendAll({ ...draft, name: 'Rent; May' }, callees);
    expect(creation.description).toBeUndefined();
    expect(encoded.losses.find(({ field }) => field === 'name')?.reason).toContain('signs');
  });
});

describe('a callee', () => {
  const { toItem } = adapterWith().adapter.encode(draft, contextOf(draft));
  const problemOf = (changes: Partial<Callee>) => {
    const made = toItem({ id: 'order-1', phone: '+999000000001', ...changes });
    return 'problem' in made ? made.problem.path : undefined;
  };

  it('is refused where the vendor has no room for it', () => {
    expect([problemOf({ id: 'i'.repeat(32) }), problemOf({ id: 'i'.repeat(33) })]).toEqual([undefined, 'id']);
    const long = (length: number) => problemOf({ variables: { a: 'x'.repeat(length - '{"a":""}'.length) } });
    expect([long(1024), long(1025)]).toEqual([undefined, 'variables']);
    expect([problemOf({ passThrough: 'batch-1 一' }), problemOf({ passThrough: 'a=b' })]).toEqual([
      undefined,
      'passThrough',
    ]);
    expect(problemOf({ passThrough: 'x'.repeat(201) })).toBe('passThrough');
  });

  it('loses its name, and nothing else', async () => {
    const people = [
      { id: 'a', phone: '+999000000001', name: 'Ada', passThrough: 'b', variables: { sum: '5' } },
    ] as const;
    const made = toItem(people[0]);
    expect('losses' in made && made.losses.map(({ field }) => field)).toEqual(['name']);
    const { addition } = await sendAll(draft, people);
    expect(addition.callDataList).toEqual([
      { sessionId: 'a', called: ['999000000001'], customField: 'b', callData: '{"sum":"5"}' },
    ]);
  });
});

describe('any draft that the adapter takes', () => {
  it('is taken by the client, and says what was wished', async () => {
    const drafts = anyDraftFor(huaweiCapabilities, windowsOf(30));
    // The signs that a pass-through may have are another test's.
    const people = anyCallees.map((any) => any.map(({ passThrough: _, ...callee }) => callee));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(drafts, people, fc.boolean(), async (any, some, isDaily) => {
        const wanted = isDaily ? everyDay(any) : any;
        const paths = refusedPaths(() => adapterWith().adapter.encode(wanted, contextOf(wanted)));
        if (paths !== undefined) {
          expect(paths).toEqual(['windows']);
          return;
        }
        const { creation, addition, encoded } = await sendAll(wanted, some);
        taken += 1;
        expect(creation).toMatchObject({
          name: wanted.key,
          maxAlertingTime: wanted.ringSeconds,
          ivrParam: { deviceSign: wanted.script.id, callCount: wanted.maxConcurrentCalls },
          callerNo: [{ accessCode: wanted.callerNumber?.slice(1) ?? '880086' }],
        });
        expect(JSON.parse(creation.retryPolicy.policyJson)).toEqual([
          { type: 0, retryDay: 1, retryTimes: 1 + (wanted.redial?.times ?? 0) },
        ]);
        expect(creation.callBackUrl).toBe(wanted.callbacks?.call);
        expect(unwantedInstant(creation.scheduleParam, wanted)).toBeUndefined();
        expect(addition.callDataList).toEqual(some.map(expectedCustomer));
        const lost = encoded.losses.map(({ field }) => field);
        expect(lost.includes('redial.afterMinutes')).toBe(wanted.redial !== undefined);
        expect(lost.includes('name') && creation.description === undefined).toBe(
          creation.description !== wanted.name,
        );
      }),
      { numRuns: 40 },
    );
    // Windows of which nothing can be kept are refused.
    expect(taken).toBeGreaterThan(5);
  });
});

function everyDay(wanted: Draft): Draft {
  const [first, ...others] = wanted.windows.map((window) => ({
    ...window,
    days: [1, 2, 3, 4, 5, 6, 7] as const,
  }));
  return first === undefined ? wanted : { ...wanted, windows: [first, ...others] };
}

function expectedCustomer({ id, phone, variables = {} }: Callee): object {
  const callData = Object.keys(variables).length === 0 ? {} : { callData: JSON.stringify(variables) };
  return { sessionId: id, called: [phone.slice(1)], ...callData };
}

/** An instant at which the spans call, in UTC and on any kind of day, and the windows of the draft do not. */
function unwantedInstant(
  spans: Readonly<Record<string, string>>,
  { windows, timeZone }: Pick<CampaignDraft, 'windows' | 'timeZone'>,
): string | undefined {
  const week = wantedWeek({ windows } as never);
  const ranges = ['workday', 'holiday'].flatMap((kind) =>
    [1, 2, 3].map((number) => [spans[`${kind}BeginTime${number}`], spans[`${kind}EndTime${number}`]] as const),
  );
  for (let instant = from.getTime(); instant < until.getTime(); instant += 97 * 60_000) {
    const clock = new Date(instant).toISOString().slice(11, 16);
    const isCalling = ranges.some(([begin = '', end = '']) => clock >= begin && clock < end);
    if (isCalling && week[wallMinute(timeZone, instant)] !== 1) return new Date(instant).toISOString();
  }
  return undefined;
}

describe('the loss report', () => {
  it('has every field of the answers to requests that is not read', () => {
    const read = ['createCampaignV2 /returnObject/id'];
    expect(unreportedAnswers('huawei', unmappedAnswers, read)).toEqual({ missing: [], unknown: [] });
  });
});
