import type { NxcloudEvent } from '@outdial/nxcloud';
import { mapNative } from '../map-native.js';
import type { CalleeReference, CampaignProgress, VoiceEvent } from '../model/voice-event.js';
import { amountOf, filledTextOf, recordOf, textOf } from '../read-native.js';
import { campaignStatuses, finishes } from './campaign-statuses.js';
import { instantOf } from './instant-of.js';
import { toCallReport } from './to-call-report.js';

type Members = Readonly<Record<string, unknown>>;

const kinds = { callCallback: 'call_ended', orderCallback: 'callee_finished' } as const;

/**
 * Turns a verified callback of NXCloud into an event. It never throws, whatever members are missing, null or new: what the
 * vendor does not document is `unknown`, and `raw` holds the whole body.
 */
export function toVoiceEvent(event: NxcloudEvent): VoiceEvent<NxcloudEvent['data']> {
  const data: Members = recordOf(event.data);
  const facts = {
    vendor: 'nxcloud',
    trust: event.trust,
    deliveryId: event.requestId,
    campaign: {
      key: textOf(data.userTaskID),
      id: textOf(data.taskID),
      scriptId: textOf(data.sceneID),
    },
    raw: event.data,
  };
  if (event.webhook === 'taskCallback') {
    return {
      kind: 'campaign_changed',
      ...facts,
      status: mapNative(campaignStatuses, data.taskStatus),
      createdAt: instantOf(data.createTs),
      progress: progressOf(recordOf(data.taskStat)),
    };
  }
  const detail = recordOf(data.callInfoDetail);
  return {
    kind: kinds[event.webhook],
    ...facts,
    callee: calleeOf(data),
    calleeFinished: mapNative(finishes, data.finish),
    call: Object.keys(detail).length > 0 ? toCallReport(detail) : undefined,
  };
}

function calleeOf(data: Members): CalleeReference {
  const digits = textOf(data.userPhone) ?? '';
  return {
    id: textOf(data.orderID),
    // Anything but a number with its country code, an encrypted one say, is left to `native`.
    phone: {
      normalized: /^[1-9]\d{5,14}$/.test(digits) ? `+${digits}` : undefined,
      native: data.userPhone,
    },
    name: filledTextOf(data.userName),
    passThrough: filledTextOf(data.other),
  };
}

function progressOf(statistics: Members): CampaignProgress {
  return {
    callees: {
      total: amountOf(statistics.totalOrderCount),
      finished: amountOf(statistics.finishOrderCount),
      answered: amountOf(statistics.answerOrderCount),
    },
    calls: {
      total: amountOf(statistics.totalCall),
      answered: amountOf(statistics.totalAnswerCall),
    },
  };
}
