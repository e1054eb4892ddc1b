import { createAlibabaClient } from '@outdial/alibaba';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodingContext } from '../campaign/campaign-protocol.js';
import type { Callee, CallingWindow, CampaignDraft, DraftFor, PhoneNumber } from '../index.js';
import { anyCallees, anyDraftFor, callees, draft, windowsOf } from '../testing/drafts.js';
import { recordRequests } from '../testing/record-requests.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import { wallMinute, wantedWeek } from '../testing/wall-clocks.js';
import type { AlibabaCampaignSettings } from './alibaba-campaign-settings.js';
import { alibabaCampaigns } from './alibaba-campaigns.js';
import { type AlibabaCapabilities, alibabaCapabilities } from './alibaba-capabilities.js';
import { assumedNumberFormat } from './number-format.js';
import { unmappedAnswers } from './unmapped-answers.js';

const { callbacks: _callbacks, ...plain } = draft;
const from = new Date('2030-01-15T02:00:00Z');
const until = new Date('2030-04-15T02:00:00Z');

function adapterWith(settings: Partial<AlibabaCampaignSettings> = {}) {
  const { requests, fetch } = recordRequests({
    RequestId: 'r-1',
    HttpStatusCode: 200,
    Code: 'OK',
    Success: true,
  });
  const client = createAlibabaClient({
    fetch,
    maxRetries: 0,
    credentials: { accessKeyId: 'key-1', accessKeySecret: 'secret-1' },
  });
  return { requests, adapter: alibabaCampaigns({ client, instanceId: 'instance-1', ...settings }) };
}

function contextOf({ key, name, windows, timeZone }: DraftFor<AlibabaCapabilities>): EncodingContext {
  return { key, name, windows, zones: [timeZone], from, until };
}

type Members = Record<string, unknown>;
interface Strategy {
  readonly startTime: number;
  readonly endTime: number;
  readonly repeatBy: string;
  readonly repeatDays: string[];
  readonly workingTime: { readonly beginTime: string; readonly endTime: string }[];
  readonly maxAttemptsPerDay: number;
  readonly minAttemptInterval?: number;
  readonly repeatable: boolean;
}

/** What a request says, read from its query by the vendor's rules. */
function decode(query: URLSearchParams) {
  const texts = Object.fromEntries(query);
  const listOf = (name: string): string[] => {
    const list: string[] = [];
    for (let text = texts[`${name}.1`]; text !== undefined; text = texts[`${name}.${list.length + 1}`])
      list.push(text);
    return list;
  };
  return {
    texts,
    callingNumbers: listOf('CallingNumber'),
    jobs: listOf('JobsJson').map((text) => JSON.parse(text) as { contacts: Members[]; extras?: Members[] }),
    strategy: JSON.parse(texts.StrategyJson ?? '{}') as Strategy,
  };
}

async function sendAll(
  wanted: DraftFor<AlibabaCapabilities>,
  people: readonly Callee[],
  settings: Partial<AlibabaCampaignSettings> = {},
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
  await encoded.add?.({ key: wanted.key, id: 'group-1', scriptId: undefined }, items).send();
  const [creation, addition] = requests.map(({ query }) => decode(query));
  if (creation === undefined || addition === undefined) throw new Error('not sent');
  return { encoded, creation, addition, text: requests.map(({ query }) => query.toString()).join() };
}

describe('a job group', () => {
  it('has the key for its name, calls by a schedule that does not repeat, and each callee once', async () => {
    const { adapter } = adapterWith();
    const encoded = adapter.encode(plain, contextOf(plain));
    const created = encoded.create();
    expect([created.operation, created.input]).toEqual([
      'createJobGroup',
      {
        InstanceId: 'instance-1',
        JobGroupName: 'campaign-0001',
        JobGroupDescription: 'Payment reminder',
        ScriptId: '41',
        RingingDuration: 30,
        StrategyJson: {
          startTime: from.getTime(),
          endTime: until.getTime(),
          repeatBy: 'Week',
          repeatDays: expect.any(Array),
          workingTime: [{ beginTime: '09:00:00', endTime: '18:00:00' }],
          repeatable: false,
          maxAttemptsPerDay: 1,
        },
      },
    ]);
    expect(encoded.losses.map(({ field }) => field)).toEqual(['name', 'maxConcurrentCalls']);
    expect(encoded.limits).toEqual({
      calleesPerRequest: 99,
      calleesPerCampaign: Number.POSITIVE_INFINITY,
      creation: 'none',
      pauseMs: 0,
    });
    expect(encoded.begin).toBeUndefined();
  });

  it('is told by the vendor with its id, and its jobs by their ids', () => {
    const { adapter } = adapterWith();
    const encoded = adapter.encode(plain, contextOf(plain));
    expect(encoded.create().read({ JobGroup: { JobGroupId: 'group-1' } })).toEqual({
      campaign: { key: 'campaign-0001', id: 'group-1', scriptId: '41' },
      refused: [],
    });
    expect(encoded.create().read({}).campaign?.id).toBeUndefined();
    const reference = { key: undefined, id: 'group-1', scriptId: undefined };
    const counted = [['job-1', 'job-2'], 'job-1', undefined].map(
      (JobsId) =>
        encoded.add?.(reference, { list: [], length: 0, add: () => [] }).read({ JobsId }).acceptedCount,
    );
    expect(counted).toEqual([2, 1, undefined]);
  });

  it('writes Chinese numbers as they are dialled in China, and none that could be taken for one', () => {
    const { adapter } = adapterWith();
    const { toItem } = adapter.encode(plain, contextOf(plain));
    const written = (phone: PhoneNumber) => {
      const made = toItem({ id: 'a', phone });
      return 'problem' in made
        ? made.problem.path
        : (made.item as { contacts: Members[] }).contacts[0]?.phoneNumber;
    };
    expect(
      (['+8613800000000', '+8657100000001', '+861012345678', '+999000000001', '+13500000001'] as const).map(
        written,
      ),
    ).toEqual(['13800000000', '057100000001', '01012345678', '999000000001', 'phone']);
  });

  it('gives back the number that it wrote', () => {
    const { write, read } = assumedNumberFormat;
    const chinese = fc
      .integer({ min: 3_000_000_000, max: 9_999_999_999 })
      .map((digits): PhoneNumber => `+861${digits}`);
    const other = fc.integer({ min: 0, max: 999_999_999 }).map((digits): PhoneNumber => `+999${digits + 1e9}`);
    fc.assert(
      fc.property(fc.oneof(chinese, other), (phone) => {
        expect(read(write(phone) ?? '')).toBe(phone);
      }),
    );
  });

  it('refuses what it cannot do from a program that no compiler has checked', () => {
    const { adapter } = adapterWith();
    const refused = (changes: Partial<CampaignDraft>) => {
      const wanted = { ...plain, ...changes } as unknown as DraftFor<AlibabaCapabilities>;
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
    expect(refused({ callbacks: draft.callbacks })).toEqual(['callbacks']);
    expect(refused({ callerNumber: '+13500000001' })).toEqual(['callerNumber']);
    expect(() => (adapter as unknown as { start(): void }).start()).toThrow(alibabaCapabilities.manualStart);
  });

  it('takes callees by the id of the group, and not more of them than 99 a request', () => {
    const { adapter } = adapterWith();
    const { add } = adapter.encode(plain, contextOf(plain));
    const none = { list: [], length: 0, add: () => [] };
    const reference = { key: 'campaign-0001', id: undefined, scriptId: undefined };
    expect(refusedPaths(() => add?.(reference, none))).toEqual(['campaign.id']);
    for (const calleesPerRequest of [0, 1.5, 100]) {
      const { adapter: other } = adapterWith({ calleesPerRequest });
      expect(refusedPaths(() => other.encode(plain, contextOf(plain)))).toEqual(['calleesPerRequest']);
    }
  });

  it('has the further fields that the vendor knows and the model does not', async () => {
    const { creation } = await sendAll(plain, callees, {
      jobGroup: { MinConcurrency: 2, Priority: 'Daily', RecallStrategyJson: { emptyNumberIgnore: true } },
      strategy: { routingStrategy: 'LocalFirst' },
    });
    expect(creation.texts).toMatchObject({
      MinConcurrency: '2',
      Priority: 'Daily',
      RecallStrategyJson: '{"emptyNumberIgnore":true}',
    });
    expect(creation.strategy).toMatchObject({ routingStrategy: 'LocalFirst', maxAttemptsPerDay: 1 });
  });
});

describe('any draft that the adapter takes', () => {
  it('is taken by the client, and says what was wished', async () => {
    const drafts = anyDraftFor(alibabaCapabilities, windowsOf(30));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(drafts, anyCallees, async (wanted, people) => {
        const sent = await sentOrRefused(wanted, people);
        if (sent === undefined) return;
        const { creation, addition, encoded } = sent;
        taken += 1;
        const { texts, strategy, callingNumbers } = creation;
        expect(texts).toMatchObject({
          InstanceId: 'instance-1',
          JobGroupName: wanted.key,
          JobGroupDescription: wanted.name,
          ScriptId: wanted.script.id,
          RingingDuration: String(wanted.ringSeconds),
        });
        expect(callingNumbers).toEqual(
          wanted.callerNumber === undefined ? [] : [wanted.callerNumber.slice(1)],
        );
        expect([strategy.startTime, strategy.endTime, strategy.repeatable]).toEqual([
          from.getTime(),
          until.getTime(),
          false,
        ]);
        expect(strategy.maxAttemptsPerDay).toBe(1 + (wanted.redial?.times ?? 0));
        expect(strategy.minAttemptInterval).toBe(wanted.redial?.afterMinutes);
        expect(unwantedInstant(strategy, wanted)).toBeUndefined();
        expect(addition.jobs).toEqual(people.map(expectedJob));
        // What is told to be lost is lost.
        expect(encoded.losses.map(({ field }) => field)).toContain('maxConcurrentCalls');
        expect(texts.MinConcurrency).toBeUndefined();
      }),
      { numRuns: 40 },
    );
    // Windows of which nothing can be kept are refused.
    expect(taken).toBeGreaterThan(5);
  });
});

/** Windows of which the vendor can keep nothing are refused, and nothing else is. */
async function sentOrRefused(wanted: DraftFor<AlibabaCapabilities>, people: readonly Callee[]) {
  const paths = refusedPaths(() => adapterWith().adapter.encode(wanted, contextOf(wanted)));
  if (paths === undefined) return sendAll(wanted, people);
  expect(paths).toEqual(['windows']);
  return undefined;
}

function expectedJob({ id, phone, name, variables = {} }: Callee): object {
  const extras = Object.entries(variables).map(([key, value]) => ({ key, value }));
  return {
    contacts: [{ phoneNumber: phone.slice(1), referenceId: id, ...(name !== undefined && { name }) }],
    ...(extras.length > 0 && { extras }),
  };
}

/** An instant at which the strategy calls, on clocks of Shanghai, and the windows of the draft do not. */
function unwantedInstant(
  { repeatDays, workingTime }: Strategy,
  { windows, timeZone }: { windows: readonly CallingWindow[]; timeZone: CampaignDraft['timeZone'] },
): string | undefined {
  const week = wantedWeek({ windows: windows as CampaignDraft['windows'] } as never);
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  for (let instant = from.getTime(); instant < until.getTime(); instant += 97 * 60_000) {
    const there = wallMinute('Asia/Shanghai', instant);
    const day = (Math.floor(there / 1440) + 1) % 7;
    const isCalling =
      repeatDays.includes(String(day)) &&
      workingTime.some(({ beginTime, endTime }) => {
        const minute = there % 1440;
        return minute >= minuteOf(beginTime) && minute < minuteOf(endTime);
      });
    if (isCalling && week[wallMinute(timeZone, instant)] !== 1) return new Date(instant).toISOString();
  }
  return undefined;
}

describe('the loss report', () => {
  it('has every field of the answers to requests that is not read', () => {
    const read = ['/RequestId', 'createJobGroup /JobGroup/JobGroupId'];
    expect(unreportedAnswers('alibaba', unmappedAnswers, read)).toEqual({ missing: [], unknown: [] });
  });
});
