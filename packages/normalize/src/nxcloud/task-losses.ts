import type { ValidationIssue } from '@outdial/core';
import { issueUnless } from '../campaign/draft-issues.js';
import type { Assumption, Loss } from '../model/loss.js';
import {
  defaultCalleesPerRequest,
  type NxcloudCampaignSettings,
  type NxcloudDraft,
} from './nxcloud-settings.js';
import type { TaskStart } from './task-settings.js';

/** What NXCloud cannot take as it is, beyond what its capabilities say. */
export function taskIssues(
  { until, messageAfterCall }: NxcloudDraft,
  { ignoreUntil = false }: NxcloudCampaignSettings,
): (ValidationIssue | undefined)[] {
  const hasIntents = messageAfterCall === undefined || messageAfterCall.intents !== undefined;
  return [
    issueUnless(
      until === undefined || ignoreUntil,
      'until',
      'to be left out: NXCloud has no end of a task (set ignoreUntil and cancel it yourself)',
    ),
    issueUnless(
      hasIntents,
      'messageAfterCall.intents',
      'the ids of intents: NXCloud sends messages after calls of some intents only',
    ),
  ];
}

export function taskLosses({ until, redial }: NxcloudDraft): Loss[] {
  const losses: (Loss | false)[] = [
    until !== undefined && {
      field: 'until',
      reason: 'NXCloud has no end of a task: cancel it yourself by then',
    },
    redial !== undefined &&
      redial.times > 1 && { field: 'redial.times', reason: 'NXCloud redials once within a round' },
    redial !== undefined && {
      field: 'redial.afterMinutes',
      reason: 'NXCloud chooses the pause before it redials itself',
    },
  ];
  return losses.filter((loss) => loss !== false);
}

export function taskAssumptions(
  { callbacks, agentTransfer }: NxcloudDraft,
  { startupAt }: TaskStart,
  settings: NxcloudCampaignSettings,
): Assumption[] {
  const { calleesPerRequest = defaultCalleesPerRequest } = settings;
  const isSilent = [callbacks?.campaign, callbacks?.callee, callbacks?.call].includes(undefined);
  const isScheduled = startupAt > 0;
  const assumptions: (Assumption | false)[] = [
    { field: 'maxConcurrentCalls', assumption: 'maxCall, the number of robots, limits the calls at a time' },
    isScheduled && { field: 'start', assumption: 'startupAt is in Unix seconds' },
    isScheduled && {
      field: 'start',
      assumption: 'updateTask gives a waiting task its start, where callees are added to it before',
    },
    isSilent && { field: 'callbacks', assumption: 'an empty address means no callback' },
    agentTransfer !== undefined &&
      settings.agentDialling === undefined && {
        field: 'agentTransfer',
        assumption: 'dispatch type 0, none, hands calls over as the script says',
      },
    settings.wholeTTS === undefined && {
      field: 'callees[].variables',
      assumption: 'wholeTTS changes nothing for a script without variables',
    },
    {
      field: 'callees',
      assumption: `a request takes ${calleesPerRequest} callees: there is a limit, and NXCloud does not say which`,
    },
    { field: 'callees', assumption: 'addBatchCall tells refused numbers as createAndCall does' },
    { field: 'callees[].id', assumption: 'no other campaign of the account has the ids: orderID is unique' },
  ];
  return assumptions.filter((assumption) => assumption !== false);
}
