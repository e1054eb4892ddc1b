import type { Call, CalleeReference } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';

const nothing = { normalized: undefined, native: undefined };
const unknown = { normalized: 'unknown', native: undefined } as const;

/** A campaign of which nothing is known. */
export const blankCampaignReference: CampaignReference = {
  key: undefined,
  id: undefined,
  scriptId: undefined,
};

/** A callee of whom nothing is known. */
export const blankCallee: CalleeReference = {
  id: undefined,
  vendorId: undefined,
  phone: nothing,
  name: undefined,
  passThrough: undefined,
};

/** A call of which nothing is known: a vendor's mapping says what the vendor tells, and no more. */
export function blankCall<Raw>(vendor: string, raw: Raw): Call<Raw> {
  return {
    vendor,
    id: undefined,
    campaign: blankCampaignReference,
    parentCampaignId: undefined,
    callee: blankCallee,
    calleeFinished: unknown,
    callerNumber: undefined,
    attempt: nothing,
    status: unknown,
    hangupCause: unknown,
    hangupText: undefined,
    hungUpBy: unknown,
    sipCode: undefined,
    plannedAt: nothing,
    startedAt: nothing,
    ringingAt: nothing,
    answeredAt: nothing,
    endedAt: nothing,
    ringSeconds: nothing,
    durationSeconds: nothing,
    recordingId: undefined,
    recordingUrl: undefined,
    keys: nothing,
    transcript: undefined,
    intents: [],
    labels: [],
    messages: [],
    agent: undefined,
    variables: [],
    charges: [],
    raw,
  };
}
