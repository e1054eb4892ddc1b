import { jsonListFor } from '@outdial/core';
import type { SendGroupCallInput } from '@outdial/laaffic';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { jsonItems } from '../campaign/json-items.js';
import { requestOf } from '../campaign/request-of.js';
import type { Assumption } from '../model/loss.js';
import { creationReceipt } from './creation-receipt.js';
import { encodeSchedule } from './encode-schedule.js';
import { defaultTalkSeconds, ivrFields, ivrIssues, spokenTextOf } from './ivr-fields.js';
import type { LaafficIvrDraft, LaafficIvrSettings } from './laaffic-ivr-settings.js';
import { type NumberInfo, toNumberInfo } from './number-info.js';
import { toRecallFlow } from './recall-flow.js';
import { requireVariables, variablesIn } from './required-variables.js';
import { taskLimits } from './task-limits.js';

/** A draft as an IVR task: one request, with all its numbers. */
export function encodeIvrTask(
  draft: LaafficIvrDraft,
  context: EncodingContext,
  settings: LaafficIvrSettings,
): EncodedCampaign<NumberInfo> {
  const { client, variables = {}, delayPlay, delayHangup } = settings;
  assertNoIssues({ vendor: 'laaffic-ivr', operation: 'create' }, ivrIssues(draft, settings));
  const schedule = encodeSchedule(draft, context, settings, { name: 'laaffic-ivr', leastRingSeconds: 20 });
  const { text: _text, lan: _language, ...voice } = spokenTextOf(draft, settings) ?? { text: '', lan: '' };
  const fields: Omit<SendGroupCallInput, 'numberInfoList'> = {
    ...schedule.fields,
    ...ivrFields(draft, settings),
    ...voice,
    ...(delayPlay !== undefined && { delayPlay }),
    ...(delayHangup !== undefined && { delayHangup }),
    ...(draft.redial !== undefined && { recallFlow: toRecallFlow(draft.redial) }),
  };
  const required = variablesIn([fields.text, fields.smsContent]);
  return {
    losses: schedule.losses,
    assumptions: [...ivrAssumptions(draft), ...schedule.assumptions],
    kept: schedule.kept,
    limits: taskLimits,
    toItem: (callee) => requireVariables(toNumberInfo(callee, variables), required),
    newItems: () => jsonItems(jsonListFor(client, 'sendGroupCall', 'numberInfoList')),
    create: (items) =>
      requestOf(
        client,
        'sendGroupCall',
        { ...fields, numberInfoList: items?.list ?? [] },
        creationReceipt(context.key, draft.script.id),
      ),
  };
}

function ivrAssumptions({
  maxTalkSeconds,
  redial,
  messageAfterCall,
  agentTransfer,
}: LaafficIvrDraft): Assumption[] {
  const assumptions: (Assumption | false)[] = [
    {
      field: 'windows',
      assumption: 'creating an IVR task takes times of day, as running one again does',
    },
    {
      field: 'ringSeconds',
      assumption: 'creating an IVR task takes a longest ringing time, as running one again does',
    },
    maxTalkSeconds === undefined && {
      field: 'maxTalkSeconds',
      assumption: `${defaultTalkSeconds}, the default for agents: creating an IVR task asks for one`,
    },
    redial !== undefined && {
      field: 'redial',
      assumption: 'creating an IVR task takes a recall flow, as changing one does',
    },
    messageAfterCall !== undefined && {
      field: 'messageAfterCall',
      assumption: 'a message after successful calls and one after failed ones are one after every call',
    },
    agentTransfer !== undefined && {
      field: 'agentTransfer',
      assumption: 'creating an IVR task hands calls over as the nodes of a recall flow do',
    },
  ];
  return assumptions.filter((assumption) => assumption !== false);
}
