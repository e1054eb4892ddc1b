import type { CreateAndCallInput } from '@outdial/nxcloud';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import { calleeIssues } from '../campaign/callee-issues.js';
import { draftIssues, issueUnless } from '../campaign/draft-issues.js';
import { changesWithinYear, zoneOffsetSeconds } from '../campaign/zone-offset.js';
import type { Callee } from '../model/callee.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Assumption, Loss } from '../model/loss.js';
import type { VendorRequest } from '../model/vendor-request.js';
import { createAndCall } from './create-and-call.js';
import { diallingHours } from './dialling-hours.js';

/** NXCloud demands all three callback addresses. */
export type NxcloudDraft = CampaignDraft & Required<Pick<CampaignDraft, 'callbacks'>>;

type TaskCreateSetting = CreateAndCallInput['taskCreateSetting'];
type CallItem = CreateAndCallInput['callInfoList']['callList'][number];

/** What NXCloud has and the model has not. */
export interface NxcloudCampaignOptions {
  /** Default `默认策略`, the vendor's name of its default strategy. */
  readonly strategyName?: TaskCreateSetting['strategyName'];
  /** Default empty, as in the vendor's sample. */
  readonly routeId?: TaskCreateSetting['routeID'];
  readonly manualCallSetting?: TaskCreateSetting['manualCallSetting'];
  /** Default: all off, but `wholeTTS` where a callee has variables (the vendor demands it) and `roundRedial` by the draft. */
  readonly functions?: Partial<CreateAndCallInput['funcFlag']>;
  /** Instant at which the zone's offset counts when the draft names no start. Default: now. */
  readonly now?: Date;
}

const startupTypes = { manually: 1, scheduled: 2, immediately: 3 } as const;

/**
 * Turns a draft and its callees into the request of NXCloud's `createAndCall`. Pure but for the default of `now`.
 * @throws ValidationError naming each field that NXCloud cannot take as it is
 */
export function toCreateAndCall(
  draft: NxcloudDraft,
  callees: readonly Callee[],
  options: NxcloudCampaignOptions = {},
): VendorRequest<CreateAndCallInput> {
  const { campaign, callee, call } = draft.callbacks ?? {};
  assertNoIssues(createAndCall, [
    ...draftIssues(draft),
    ...Object.entries({ campaign, callee, call }).map(([kind, address]) =>
      issueUnless(address !== undefined, `callbacks.${kind}`, 'required by NXCloud'),
    ),
    ...calleeIssues(callees),
  ]);
  const from = draft.start instanceof Date ? draft.start : (options.now ?? new Date());
  const input: CreateAndCallInput = {
    userTaskID: draft.key,
    sceneID: draft.script.id,
    taskCreateSetting: taskSettingOf(draft, options, zoneOffsetSeconds(draft.timeZone, from)),
    funcFlag: {
      taskKeep: false,
      roundRedial: draft.redial?.whom === 'not_reached',
      wholeTTS: callees.some(({ variables = {} }) => Object.keys(variables).length > 0),
      smsEnable: false,
      smsFuncFlag: [],
      phoneEncrypt: false,
      ...options.functions,
    },
    callInfoList: { orderCallbackUrl: callee, callCallbackUrl: call, callList: callees.map(toCallItem) },
  };
  return { input, losses: lossesOf(draft, from), assumptions: assumptionsOf(draft) };
}

function taskSettingOf(
  draft: NxcloudDraft,
  options: NxcloudCampaignOptions,
  zoneSecond: number,
): TaskCreateSetting {
  const { start } = draft;
  return {
    strategyName: options.strategyName ?? '默认策略',
    startupType: startupTypes[start instanceof Date ? 'scheduled' : start],
    // Rounded up: a fraction of a second late is better than one early.
    startupAt: start instanceof Date ? Math.ceil(start.getTime() / 1000) : 0,
    zoneSecond,
    ...diallingHours(draft.windows),
    maxRingTime: draft.ringSeconds,
    routeID: options.routeId ?? '',
    maxCall: draft.maxConcurrentCalls,
    taskName: draft.name,
    taskCallbackUrl: draft.callbacks.campaign,
    ...(options.manualCallSetting && { manualCallSetting: options.manualCallSetting }),
  };
}

function toCallItem({ id, phone, name, variables, passThrough }: Callee): CallItem {
  return {
    orderID: id,
    userPhone: phone.slice(1),
    other: passThrough ?? '',
    userName: name ?? '',
    customerName: '',
    params: Object.entries(variables ?? {}).map(([variable, value]) => ({ name: variable, value })),
  };
}

function lossesOf(draft: NxcloudDraft, from: Date): Loss[] {
  const { maxTalkSeconds, callerNumber, recording, redial, timeZone } = draft;
  const whom = redial?.whom;
  const losses: (Loss | false)[] = [
    changesWithinYear(timeZone, 'UTC', from) && {
      field: 'timeZone',
      reason: `NXCloud takes a fixed offset, here that of ${from.toISOString()}, and does not follow daylight saving`,
    },
    maxTalkSeconds !== undefined && { field: 'maxTalkSeconds', reason: 'NXCloud has no limit on talk time' },
    callerNumber !== undefined && { field: 'callerNumber', reason: 'NXCloud chooses the number by its route' },
    recording !== undefined && { field: 'recording', reason: 'NXCloud has no switch for recording' },
    redial !== undefined &&
      whom !== 'not_reached' && {
        field: 'redial',
        reason: 'NXCloud redials unanswered calls only, so nobody is called again',
      },
    whom === 'not_reached' &&
      (redial?.times ?? 1) > 1 && { field: 'redial.times', reason: 'NXCloud redials once within a round' },
    whom === 'not_reached' && { field: 'redial.afterMinutes', reason: 'NXCloud chooses the pause itself' },
  ];
  return losses.filter((loss) => loss !== false);
}

function assumptionsOf({ start }: NxcloudDraft): Assumption[] {
  return [
    { field: 'maxConcurrentCalls', assumption: 'maxCall, the number of robots, limits the calls at a time' },
    ...(start instanceof Date ? [{ field: 'start', assumption: 'startupAt is in Unix seconds' }] : []),
  ];
}
