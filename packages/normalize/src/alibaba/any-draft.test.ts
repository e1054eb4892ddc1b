import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import {
  alibabaContext,
  alibabaWith,
  campaignTimes,
  type SentStrategy,
  sendJobGroup,
} from '../testing/alibaba-campaign.js';
import { anyCallees, anyDraftFor, windowsOf } from '../testing/drafts.js';
import { firstUnwantedInstant } from '../testing/first-unwanted-instant.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { AlibabaDraft } from './alibaba-campaign-settings.js';
import { alibabaCapabilities } from './alibaba-capabilities.js';

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
          campaignTimes.from.getTime(),
          campaignTimes.until.getTime(),
          false,
        ]);
        expect(strategy.maxAttemptsPerDay).toBe(1 + (wanted.redial?.times ?? 0));
        expect(strategy.minAttemptInterval).toBe(wanted.redial?.afterMinutes);
        expect(firstUnwantedInstant(wanted, campaignTimes, isCallingBy(strategy))).toBeUndefined();
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
async function sentOrRefused(wanted: AlibabaDraft, people: readonly Callee[]) {
  const paths = refusedPaths(() => alibabaWith().adapter.encode(wanted, alibabaContext(wanted)));
  if (paths === undefined) return sendJobGroup(wanted, people);
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

/** By the vendor's rules, on clocks of Shanghai. */
function isCallingBy({ repeatDays, workingTime }: SentStrategy): (instant: Date) => boolean {
  return (instant) => {
    const there = new Date(instant.getTime() + 8 * 3_600_000);
    const clock = there.toISOString().slice(11, 19);
    const isDay = repeatDays.includes(String(there.getUTCDay()));
    return isDay && workingTime.some(({ beginTime, endTime }) => clock >= beginTime && clock < endTime);
  };
}
