import type { ValidationIssue } from '@outdial/core';
import type { UpdateGroupCallInput } from '@outdial/laaffic';
import { issueUnless } from '../campaign/draft-issues.js';
import type { LaafficIvrDraft, LaafficIvrSettings, SpokenText } from './laaffic-ivr-settings.js';

/** What both creating and changing an IVR task take of a draft. */
export type IvrFields = Omit<UpdateGroupCallInput, 'keyId' | 'taskName' | 'sendTime' | 'displayNum'> & {
  readonly loopCount: number;
  readonly maxCalls: number;
};

/** The default for agents: creating an IVR task asks for one, and has none of its own. */
export const defaultTalkSeconds = 300;
const defaultDelaySeconds = 10;
const file = 1;
const speech = 3;
const afterPlaying = 1;
const byKey = 2;

/** The text that a draft's `script.id` names; undefined when it is the id of a file. */
export function spokenTextOf(
  { script }: LaafficIvrDraft,
  { texts = {} }: LaafficIvrSettings,
): SpokenText | undefined {
  return Object.hasOwn(texts, script.id) ? texts[script.id] : undefined;
}

export function ivrIssues(
  { messageAfterCall }: LaafficIvrDraft,
  { messages = {} }: LaafficIvrSettings,
): (ValidationIssue | undefined)[] {
  if (messageAfterCall === undefined) return [];
  const { templateId, intents } = messageAfterCall;
  return [
    issueUnless(
      Object.hasOwn(messages, templateId),
      'messageAfterCall.templateId',
      'a name of the setting messages',
    ),
    issueUnless(
      intents === undefined,
      'messageAfterCall.intents',
      'to be left out: LAAFFIC’s IVR knows no intents',
    ),
  ];
}

export function ivrFields(draft: LaafficIvrDraft, settings: LaafficIvrSettings): IvrFields {
  const { script, maxTalkSeconds = defaultTalkSeconds } = draft;
  const spoken = spokenTextOf(draft, settings);
  return {
    ...(spoken
      ? { source: speech, text: spoken.text, lan: spoken.lan }
      : { source: file, voiceFileId: script.id }),
    loopCount: settings.loopCount ?? 1,
    maxCalls: maxTalkSeconds,
    ...messageFields(draft, settings),
    ...seatFields(draft, settings),
  };
}

function messageFields(
  { messageAfterCall }: LaafficIvrDraft,
  { messages = {} }: LaafficIvrSettings,
): Partial<IvrFields> {
  const message = messageAfterCall && messages[messageAfterCall.templateId];
  if (message === undefined) return {};
  return {
    hangUpSms: 1,
    smsAppId: message.smsAppId,
    smsContent: message.smsContent,
    ...(message.senderId !== undefined && { senderId: message.senderId }),
    successPush: 1,
    successPushTime: message.successPushTime ?? defaultDelaySeconds,
    failedPush: 1,
  };
}

function seatFields(
  { agentTransfer }: LaafficIvrDraft,
  { seats = {} }: LaafficIvrSettings,
): Partial<IvrFields> {
  if (agentTransfer === undefined) return {};
  const { group } = agentTransfer;
  const isNumber = /^\d+$/.test(group) && Number.isSafeInteger(Number(group));
  return {
    toSeat: 1,
    sipGroupId: isNumber ? Number(group) : group,
    outboundControl: 1,
    calloutRate: seats.calloutRate ?? 1,
    toSeatType: seats.key === undefined ? afterPlaying : byKey,
    ...(seats.key !== undefined && { toSeatKey: seats.key }),
  };
}
