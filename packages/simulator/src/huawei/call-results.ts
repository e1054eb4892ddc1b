import { type Campaign, deviceKind, type EndedCall } from './campaign.js';
import { failCodeOf, isAnswered } from './fail-codes.js';
import { writeTime } from './local-time.js';

/** As queryCallResults tells it and, but for the tenant's own result code, campaignResult. */
export interface CallResultRow {
  campaignId: string;
  sessionId: string | undefined;
  called: string;
  /** When the call began. */
  callTimeStr: string;
  callStatus: number;
  failCode: string;
  resultCode: string;
  vdnId: number;
  callId: string;
  customField: string;
  recordPath: string;
}

const [failed, succeeded] = [5, 6];

export function resultOf({ callee, call }: EndedCall, vdnId: string): CallResultRow {
  const { campaign, sessionId, customField } = callee.data;
  const failCode = failCodeOf(call);
  const hasAnswered = isAnswered(call);
  const callTimeStr = writeTime(call.startedAt.getTime());
  return {
    campaignId: campaign.id,
    sessionId,
    called: callee.number,
    callTimeStr,
    callStatus: hasAnswered ? succeeded : failed,
    failCode,
    resultCode: hasAnswered ? 'OB99999' : `OB${failCode}`,
    vdnId: Number(vdnId),
    callId: call.callId,
    customField,
    recordPath: hasAnswered ? recordPathOf(campaign, vdnId, callTimeStr, call.callId) : '',
  };
}

/** In the form of the vendor's sample: Y:/1/11/20200830/3408/0949218.V3. */
function recordPathOf({ deviceType }: Campaign, vdnId: string, time: string, callId: string): string {
  const folder = deviceKind(deviceType) === 'ivr' ? 'ivr' : 'agent';
  return `Y:/1/${vdnId}/${time.slice(0, 10).replaceAll('-', '')}/${folder}/${callId}.V3`;
}
