import type { CreateAndCallInput } from '@outdial/nxcloud';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { endlessContextOf } from '../campaign/encoding-context.js';
import { diallingHours } from './dialling-hours.js';
import type { NxcloudCampaignSettings, NxcloudDraft } from './nxcloud-settings.js';
import { taskAssumptions, taskIssues, taskLosses } from './task-losses.js';
import { funcFlagOf, manualStart, taskSettingOf, taskStartOf } from './task-settings.js';

type TaskCreateSetting = CreateAndCallInput['taskCreateSetting'];

/** A draft as NXCloud's settings of a task. */
export interface EncodedSettings extends Pick<EncodedCampaign, 'kept' | 'losses' | 'assumptions'> {
  readonly sceneID: string;
  readonly funcFlag: CreateAndCallInput['funcFlag'];
  /** Starts as the draft says. */
  readonly starting: TaskCreateSetting;
  /** Waits for whatever begins it. */
  readonly waiting: TaskCreateSetting;
}

/** @throws ValidationError naming each field that NXCloud cannot take as it is */
export function encodeSettings(
  draft: NxcloudDraft,
  context: EncodingContext,
  settings: NxcloudCampaignSettings,
  operation = 'create',
): EncodedSettings {
  const call = { vendor: 'nxcloud', operation };
  assertNoIssues(call, taskIssues(draft, settings));
  const hours = diallingHours(endlessContextOf(context), { call });
  const setting = taskSettingOf(draft, context.name, hours.fields, settings);
  const start = taskStartOf(draft.start, context.from);
  return {
    sceneID: draft.script.id,
    funcFlag: funcFlagOf(draft, settings),
    starting: { ...setting, ...start },
    waiting: { ...setting, ...manualStart },
    kept: hours.kept,
    losses: [...hours.losses, ...taskLosses(draft)],
    assumptions: [...hours.assumptions, ...taskAssumptions(draft, start, settings)],
  };
}
