import type { CreateJobGroupInput } from '@outdial/alibaba';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodingContext } from '../campaign/campaign-protocol.js';
import type { AlibabaCampaignSettings, AlibabaDraft } from './alibaba-campaign-settings.js';
import { assumedNumberFormat } from './number-format.js';
import { workingTimes } from './working-times.js';

type Strategy = NonNullable<CreateJobGroupInput['StrategyJson']>;

/** What `createJobGroup` and `modifyJobGroup` name alike. */
export interface JobGroupFields
  extends Pick<
    CreateJobGroupInput,
    | 'CallingNumber'
    | 'FlashSmsExtras'
    | 'MinConcurrency'
    | 'Priority'
    | 'RecallCallingNumber'
    | 'RecallStrategyJson'
    | 'RingingDuration'
    | 'ScriptId'
  > {
  readonly StrategyJson: Strategy;
}

/**
 * A draft's settings as those of a job group. The strategy always has both times, so that it calls by its schedule; it does
 * not repeat, so that nobody is called more often than the draft allows.
 * @throws ValidationError when no window is left
 */
export function jobGroupFields(
  draft: AlibabaDraft,
  context: EncodingContext,
  { vendorTimeZone, numberFormat = assumedNumberFormat, jobGroup, strategy }: AlibabaCampaignSettings,
  operation: string,
): { readonly fields: JobGroupFields; readonly windows: ReturnType<typeof workingTimes> } {
  const call = { vendor: 'alibaba', operation };
  const windows = workingTimes(context, { call, ...(vendorTimeZone !== undefined && { vendorTimeZone }) });
  const { script, ringSeconds, callerNumber, redial } = draft;
  const caller = callerNumber === undefined ? undefined : numberFormat.write(callerNumber);
  const isLost = callerNumber !== undefined && caller === undefined;
  assertNoIssues(
    call,
    isLost ? [{ path: 'callerNumber', expected: 'a number that numberFormat can write' }] : [],
  );
  const fields: JobGroupFields = {
    ...jobGroup,
    ScriptId: script.id,
    RingingDuration: ringSeconds,
    ...(caller !== undefined && { CallingNumber: [caller] }),
    StrategyJson: {
      ...strategy,
      ...windows.fields,
      repeatable: false,
      maxAttemptsPerDay: 1 + (redial?.times ?? 0),
      ...(redial && { minAttemptInterval: redial.afterMinutes }),
    },
  };
  return { fields, windows };
}
