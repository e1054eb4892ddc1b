import type { ValidationIssue } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { endlessContextOf } from '../campaign/encoding-context.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Assumption, Loss } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import { isTimeZone } from '../time/is-time-zone.js';
import { allowedTimes } from './allowed-times.js';
import { laafficCapabilities } from './laaffic-capabilities.js';
import type { LaafficSettings } from './laaffic-settings.js';
import { assumedTimeZone } from './reading-options.js';
import { recallIssues } from './recall-flow.js';
import { sendTimeOf } from './send-time.js';

/** What is used of the drafts of both products. */
export interface LaafficDraft
  extends Pick<CampaignDraft, 'timeZone' | 'ringSeconds' | 'until' | 'maxTalkSeconds' | 'callerNumber'> {
  readonly start: unknown;
  readonly redial?: Pick<NonNullable<CampaignDraft['redial']>, 'times' | 'afterMinutes'>;
}

/** The fields that a draft becomes in both products, but for what is played and by whom. */
export interface EncodedSchedule extends Pick<EncodedCampaign, 'kept' | 'losses' | 'assumptions'> {
  readonly fields: {
    readonly appId: string;
    readonly taskName: string;
    readonly maxRingingTime: number;
    /** Left out, or null where one is changed: at once. */
    readonly sendTime?: string;
    readonly allowSendTime?: { strTime: string; endTime: string }[];
    readonly displayNum?: string;
  };
}

interface Product {
  /** As errors name the product. */
  readonly name: 'laaffic-agent' | 'laaffic-ivr';
  readonly leastRingSeconds: number;
}

/** @throws ValidationError naming each field that LAAFFIC cannot take as it is */
export function encodeSchedule(
  draft: LaafficDraft,
  context: EncodingContext,
  settings: LaafficSettings,
  product: Product,
): EncodedSchedule {
  const { appId, vendorTimeZone = assumedTimeZone, ignoreWeekDays = false } = settings;
  const call = { vendor: product.name, operation: 'create' };
  assertNoIssues(call, scheduleIssues(draft, context, settings, product));
  const times = allowedTimes(endlessContextOf(context), { call, vendorTimeZone, ignoreWeekDays });
  // What the vendor makes of a time in the past is not documented: such a start is one at once.
  const isLater = draft.start instanceof Date && draft.start >= context.from;
  const begin = isLater ? sendTimeOf(draft.start, vendorTimeZone) : undefined;
  return {
    fields: {
      appId,
      taskName: context.key,
      maxRingingTime: draft.ringSeconds,
      ...(begin && { sendTime: begin.sendTime }),
      ...(times.fields.allowSendTime && { allowSendTime: times.fields.allowSendTime }),
      ...(draft.callerNumber !== undefined && { displayNum: draft.callerNumber.slice(1) }),
    },
    kept: times.kept,
    losses: [...scheduleLosses(draft, context), ...(begin?.losses ?? []), ...times.losses],
    assumptions: [
      ...scheduleAssumptions(draft),
      ...(begin ? [clocksOf('start', vendorTimeZone)] : []),
      ...times.assumptions,
    ],
  };
}

/** What LAAFFIC documents beyond what holds for any vendor. */
function scheduleIssues(
  { ringSeconds, maxTalkSeconds = 1, until, redial }: LaafficDraft,
  { key }: EncodingContext,
  { vendorTimeZone = assumedTimeZone, ignoreUntil = false }: LaafficSettings,
  { leastRingSeconds }: Product,
): (ValidationIssue | undefined)[] {
  const keyLength = [...key].length;
  const isRinging = ringSeconds >= leastRingSeconds && ringSeconds <= 120;
  return [
    issueUnless(isTimeZone(vendorTimeZone), 'vendorTimeZone', 'the IANA name of a time zone'),
    issueUnless(
      keyLength >= 2 && keyLength <= 64,
      'key',
      '2 to 64 characters, with the number that a plan gives each further campaign: LAAFFIC takes it as the task name',
    ),
    issueUnless(
      until === undefined || ignoreUntil,
      'until',
      'to be left out: LAAFFIC has no end of a task (set ignoreUntil)',
    ),
    issueUnless(isRinging, 'ringSeconds', `${leastRingSeconds} to 120`),
    issueUnless(maxTalkSeconds <= 999, 'maxTalkSeconds', 'at most 999'),
    ...recallIssues(redial),
  ];
}

function scheduleLosses({ until }: LaafficDraft, { key, name }: EncodingContext): Loss[] {
  const losses: (Loss | false)[] = [
    name !== key && { field: 'name', reason: 'LAAFFIC has one name for a task, and the key takes it' },
    until !== undefined && { field: 'until', reason: 'LAAFFIC has no end of a task' },
    { field: 'maxConcurrentCalls', reason: laafficCapabilities.concurrencyLimit },
    { field: 'callees[].id', reason: 'LAAFFIC takes no id per callee: reports are matched by number' },
  ];
  return losses.filter((loss) => loss !== false);
}

function scheduleAssumptions({ redial }: LaafficDraft): Assumption[] {
  const assumptions: (Assumption | false)[] = [
    {
      field: 'key',
      assumption: 'a second task of the same name is refused, which guards against sending twice',
    },
    {
      field: 'callees[].variables',
      assumption: 'the 30 characters after which a value is cut are Unicode code points',
    },
    redial !== undefined && {
      field: 'redial.whom',
      assumption: 'a call that failed is one to somebody who was not reached',
    },
  ];
  return assumptions.filter((assumption) => assumption !== false);
}

function clocksOf(field: string, vendorTimeZone: TimeZone): Assumption {
  return { field, assumption: `LAAFFIC's clocks are those of ${vendorTimeZone}` };
}
