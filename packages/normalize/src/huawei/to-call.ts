import { blankCall, blankCallee, blankCampaignReference } from '../events/blank-call.js';
import { mapNative } from '../map-native.js';
import type { Call } from '../model/call.js';
import { readInstant } from '../read-instant.js';
import { filledTextOf, recordOf, textOf } from '../read-native.js';
import { statusOf } from './call-statuses.js';
import { hangupCauses } from './hangup-causes.js';
import { assumedTimeZone, type HuaweiReadingOptions } from './reading-options.js';

/** Turns the result of a call, pushed (`campaignResult`) or asked for (queryCallResults), into a call. Never throws. */
export function toCall<Raw>(row: Raw, options: HuaweiReadingOptions = {}): Call<Raw> {
  const { vendorTimeZone = assumedTimeZone, toPhone = () => undefined } = options;
  const result = recordOf(row);
  const number = filledTextOf(result.called);
  return {
    ...blankCall('huawei', row),
    id: filledTextOf(result.callId),
    campaign: { ...blankCampaignReference, id: filledTextOf(result.campaignId) },
    callee: {
      ...blankCallee,
      id: filledTextOf(result.sessionId),
      phone: { normalized: number === undefined ? undefined : toPhone(number), native: result.called },
      passThrough: filledTextOf(result.customField),
    },
    status: statusOf(result.callStatus, result.failCode),
    hangupCause: mapNative(hangupCauses, result.failCode),
    hangupText: textOf(result.resultCode),
    startedAt: readInstant(result.callTimeStr, vendorTimeZone),
    recordingUrl: filledTextOf(result.recordPath),
  };
}
