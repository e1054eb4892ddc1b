import type { CreateAndCallInput } from '@outdial/nxcloud';
import type { NxcloudCampaignSettings, NxcloudDraft } from './nxcloud-settings.js';

type TaskCreateSetting = CreateAndCallInput['taskCreateSetting'];
type FuncFlag = CreateAndCallInput['funcFlag'];

/** The draft's start, as NXCloud takes it. */
export type TaskStart = Pick<TaskCreateSetting, 'startupType' | 'startupAt'>;

/** The fields that windows become. */
export type DiallingHours = Pick<
  TaskCreateSetting,
  'zoneSecond' | 'dialAtWeekDay' | 'dialAtUpHour' | 'dialAtDownHour'
>;

const startupTypes = { manually: 1, scheduled: 2, immediately: 3 } as const;

/** The default dispatch type, `none`: the vendor gives no other default. */
const noDispatch = { dispatchType: 0, ratioCallRate: 0, predictCallRate: 0 } as const;

export const manualStart: TaskStart = { startupType: startupTypes.manually, startupAt: 0 };

/** A start that has passed at `from` is one at once: what the vendor makes of a time in the past is not documented. */
export function taskStartOf(start: NxcloudDraft['start'], from: Date): TaskStart {
  if (start === 'manually') return manualStart;
  if (start === 'immediately' || start < from) return { startupType: startupTypes.immediately, startupAt: 0 };
  // Rounded up: a fraction of a second late is better than one early.
  return { startupType: startupTypes.scheduled, startupAt: Math.ceil(start.getTime() / 1000) };
}

/** Settings of a task, but for its start. */
export function taskSettingOf(
  draft: NxcloudDraft,
  name: string,
  hours: DiallingHours,
  settings: NxcloudCampaignSettings,
): Omit<TaskCreateSetting, keyof TaskStart> {
  const { agentTransfer, callbacks } = draft;
  return {
    strategyName: settings.strategyName ?? '默认策略',
    ...hours,
    maxRingTime: draft.ringSeconds,
    routeID: settings.routeId ?? '',
    maxCall: draft.maxConcurrentCalls,
    taskName: name,
    taskCallbackUrl: callbacks?.campaign ?? '',
    ...(agentTransfer && {
      manualCallSetting: { agentGroup: agentTransfer.group, ...(settings.agentDialling ?? noDispatch) },
    }),
  };
}

/** Switches of a task. */
export function funcFlagOf(
  { redial, messageAfterCall }: NxcloudDraft,
  { taskKeep = false, wholeTTS = true, phoneEncrypt = false }: NxcloudCampaignSettings,
): FuncFlag {
  return {
    taskKeep,
    roundRedial: redial !== undefined,
    wholeTTS,
    smsEnable: messageAfterCall !== undefined,
    smsFuncFlag:
      messageAfterCall === undefined
        ? []
        : [
            {
              smsID: messageAfterCall.templateId,
              intentID: [...(messageAfterCall.intents ?? [])],
              intentName: [],
            },
          ],
    phoneEncrypt,
  };
}
