import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import { anyCallees, anyDraftFor, windowsOf } from '../testing/drafts.js';
import { firstUnwantedInstant } from '../testing/first-unwanted-instant.js';
import { campaignTimes, huaweiContext, huaweiWith, sendCampaign } from '../testing/huawei-campaign.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { HuaweiDraft } from './huawei-campaign-settings.js';
import { huaweiCapabilities } from './huawei-capabilities.js';

describe('any draft that the adapter takes', () => {
  it('is taken by the client, and says what was wished', async () => {
    const drafts = anyDraftFor(huaweiCapabilities, windowsOf(30));
    // The signs that a pass-through may have are another test's.
    const people = anyCallees.map((any) => any.map(({ passThrough: _, ...callee }) => callee));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(drafts, people, fc.boolean(), async (any, some, isDaily) => {
        const wanted = isDaily ? everyDay(any) : any;
        const paths = refusedPaths(() => huaweiWith().adapter.encode(wanted, huaweiContext(wanted)));
        if (paths !== undefined) {
          expect(paths).toEqual(['windows']);
          return;
        }
        const { creation, addition, encoded } = await sendCampaign(wanted, some);
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
        const isCalling = isCallingBy(creation.scheduleParam);
        expect(firstUnwantedInstant(wanted, campaignTimes, isCalling)).toBeUndefined();
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

function everyDay(wanted: HuaweiDraft): HuaweiDraft {
  const [first, ...others] = wanted.windows.map((window) => ({
    ...window,
    days: [1, 2, 3, 4, 5, 6, 7] as const,
  }));
  return first === undefined ? wanted : { ...wanted, windows: [first, ...others] };
}

function expectedCustomer({ id, phone, variables = {} }: Callee): object {
  const callData = Object.keys(variables).length === 0 ? {} : { callData: JSON.stringify(variables) };
  return { sessionId: id, called: [{ calledNo: phone.slice(1) }], ...callData };
}

/** In UTC, on a day of either kind. */
function isCallingBy(spans: Readonly<Record<string, string>>): (instant: Date) => boolean {
  const ranges = ['workday', 'holiday'].flatMap((kind) =>
    [1, 2, 3].map(
      (number) => [spans[`${kind}BeginTime${number}`] ?? '', spans[`${kind}EndTime${number}`] ?? ''] as const,
    ),
  );
  return (instant) => {
    const clock = instant.toISOString().slice(11, 16);
    return ranges.some(([begin, end]) => clock >= begin && clock < end);
  };
}
