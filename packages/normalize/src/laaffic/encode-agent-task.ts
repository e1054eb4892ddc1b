import { jsonListFor } from '@outdial/core';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { jsonItems } from '../campaign/json-items.js';
import { requestOf } from '../campaign/request-of.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import { creationReceipt } from './creation-receipt.js';
import { encodeSchedule } from './encode-schedule.js';
import type { LaafficAgentCapabilities } from './laaffic-agent-capabilities.js';
import type { LaafficAgentSettings } from './laaffic-settings.js';
import { type NumberInfo, toNumberInfo } from './number-info.js';
import { toAgentRecallFlow } from './recall-flow.js';
import { taskLimits } from './task-limits.js';

/** A draft as a task of AI agents: one request, with all its numbers. `script.id` is the id of the agent. */
export function encodeAgentTask(
  draft: DraftFor<LaafficAgentCapabilities>,
  context: EncodingContext,
  settings: LaafficAgentSettings,
): EncodedCampaign<NumberInfo> {
  const { client, variables = {} } = settings;
  const { script, maxTalkSeconds, recording, redial } = draft;
  assertNoIssues({ vendor: 'laaffic-agent', operation: 'create' }, [
    issueUnless(isAgentId(script.id), 'script.id', 'the digits of an agent id'),
  ]);
  const schedule = encodeSchedule(draft, context, settings, { name: 'laaffic-agent', leastRingSeconds: 10 });
  const fields: Omit<SendAgentGroupCallInput, 'numberInfoList'> = {
    ...schedule.fields,
    agentId: Number(script.id),
    ...(maxTalkSeconds !== undefined && { maxCalls: maxTalkSeconds }),
    ...(recording !== undefined && { enableRecording: recording ? 1 : 0 }),
    ...(redial !== undefined && { recallFlow: toAgentRecallFlow(redial) }),
  };
  return {
    losses: schedule.losses,
    assumptions: [
      {
        field: 'script.id',
        assumption: 'the agent’s id is sent as agentId, as the vendor’s samples do; its table has scriptId',
      },
      ...schedule.assumptions,
    ],
    kept: schedule.kept,
    limits: taskLimits,
    toItem: (callee) => toNumberInfo(callee, variables),
    newItems: () => jsonItems(jsonListFor(client, 'sendAgentGroupCall', 'numberInfoList')),
    create: (items) =>
      requestOf(
        client,
        'sendAgentGroupCall',
        { ...fields, numberInfoList: items?.list ?? [] },
        creationReceipt(context.key, script.id),
      ),
  };
}

function isAgentId(text: string): boolean {
  return /^\d+$/.test(text) && Number.isSafeInteger(Number(text));
}
