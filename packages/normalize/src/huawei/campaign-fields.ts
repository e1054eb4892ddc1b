import type { CreateCampaignV2Input } from '@outdial/huawei';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodingContext } from '../campaign/campaign-protocol.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { beginTimeOf, endTimeOf } from './campaign-time.js';
import type { HuaweiCampaignSettings, HuaweiDraft } from './huawei-campaign-settings.js';
import { assumedNumberFormat } from './number-format.js';
import { scheduleParam } from './schedule-param.js';

type CallerNumber = CreateCampaignV2Input['callerNo'][number];

/** A name has 100. A plan adds a number to the key from its second campaign on, and must not fail halfway. */
const longestKey = 95;
const keyReason = 'with the number of a further campaign it is the name, to which Huawei gives 100';

/** What `createCampaignV2` and `updateCampaign` name alike, and the calling numbers, which they do not. */
export interface CampaignFields {
  readonly fields: Pick<
    CreateCampaignV2Input,
    | 'name'
    | 'description'
    | 'strBeginTime'
    | 'strEndTime'
    | 'deviceType'
    | 'maxAlertingTime'
    | 'scheduleParam'
    | 'ivrParam'
    | 'callBackUrl'
  >;
  readonly callers: readonly CallerNumber[];
  readonly windows: ReturnType<typeof scheduleParam>;
}

/**
 * A draft's settings as those of a campaign. The vendor keeps names unique, so that the key is the name, and the name the
 * description where it has no sign that the vendor forbids there.
 * @throws ValidationError naming what the vendor cannot take, `windows` when none is left
 */
export function campaignFields(
  draft: HuaweiDraft,
  context: EncodingContext,
  settings: HuaweiCampaignSettings,
  operation: string,
): CampaignFields {
  const call = { vendor: 'huawei', operation };
  const { script, ringSeconds, maxConcurrentCalls, callbacks } = draft;
  const { deviceType = 1, callInterval, vendorTimeZone, holidays } = settings;
  const callers = callersOf(draft, settings);
  assertNoIssues(call, [
    issueUnless([...draft.key].length <= longestKey, 'key', `at most ${longestKey} characters: ${keyReason}`),
    issueUnless(
      beginTimeOf(context.from) < endTimeOf(context.until),
      'until',
      'more than a second after the start',
    ),
    issueUnless(ringSeconds >= 5 && ringSeconds <= 120, 'ringSeconds', '5 to 120'),
    issueUnless(
      callers.length > 0,
      'callerNumber',
      'given, here or as callerNo of the adapter: Huawei demands it',
    ),
  ]);
  const windows = scheduleParam(context, {
    call,
    ...(vendorTimeZone !== undefined && { vendorTimeZone }),
    ...(holidays !== undefined && { holidays }),
  });
  const fields = {
    name: context.key,
    ...(isDescription(context.name) && { description: context.name }),
    strBeginTime: beginTimeOf(context.from),
    strEndTime: endTimeOf(context.until),
    deviceType,
    maxAlertingTime: ringSeconds,
    scheduleParam: windows.fields,
    ivrParam: {
      deviceSign: script.id,
      callCount: maxConcurrentCalls,
      ...(callInterval !== undefined && { callInterval }),
    },
    ...(callbacks?.call !== undefined && { callBackUrl: callbacks.call }),
  };
  return { fields, callers, windows };
}

/** Whether the vendor takes a text as a description. */
export function isDescription(text: string): boolean {
  return /^[^"[\]=;<>]{0,200}$/u.test(text);
}

function callersOf(
  { callerNumber }: HuaweiDraft,
  {
    callerNo = [],
    numberFormat = assumedNumberFormat,
  }: Pick<HuaweiCampaignSettings, 'numberFormat'> & {
    readonly callerNo?: readonly CallerNumber[];
  },
): readonly CallerNumber[] {
  if (callerNumber === undefined) return callerNo;
  const accessCode = numberFormat.write(callerNumber);
  return accessCode === undefined ? [] : [{ accessCode }];
}
