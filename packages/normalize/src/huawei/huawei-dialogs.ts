import type { HuaweiClient, ProcessDialogOutput } from '@outdial/huawei';
import { createDialogAdapter } from '../dialog/create-dialog-adapter.js';
import type { DialogAdapter } from '../dialog/dialog-adapter.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { TimeZone } from '../model/time-zone.js';
import { huaweiDialogCapabilities } from './dialog-capabilities.js';
import { huaweiDialogUnmapped } from './dialog-unmapped.js';
import { HuaweiDialogLine } from './huawei-dialog-line.js';
import type { InitializeInput } from './native-types.js';

export interface HuaweiDialogOptions {
  readonly client: Pick<HuaweiClient, 'processDialog'>;
  /** Access code of the flow, or the access id; at most 20 characters. */
  readonly accessCode: string;
  /** Id of the survey type. Give it for an outbound survey, where it stands in the place of the called number. */
  readonly surveyTypeId?: string;
  /** Further fields of a call's opening request (inaction 8), e.g. `entrance_id`, `cti_callid` or `mediaType`. */
  readonly opening?: (call: DialogCall) => HuaweiOpening;
  /** Clock for the times of transfers, prompts and the transcript. Default: the system's. */
  readonly now?: () => Date;
  /** Zone in which times are written. Default `UTC`: the vendor documents neither zone nor format. */
  readonly timeZone?: TimeZone;
}

export interface HuaweiOpening {
  readonly inparams?: Partial<InitializeInput['inparams']>;
  readonly extparams?: InitializeInput['extparams'];
}

/**
 * Dialogs with the robots of Huawei Cloud's OIAP. The numbers of its state machine (inaction, outaction) are in `native` of each
 * step; its side requests 7 and 13 are `startCapture()` and `hasRecognition()`.
 */
export function huaweiDialogs(
  options: HuaweiDialogOptions,
): DialogAdapter<typeof huaweiDialogCapabilities, ProcessDialogOutput> {
  const now = options.now ?? (() => new Date());
  return createDialogAdapter(
    {
      name: 'huawei',
      title: 'Huawei Cloud',
      operation: 'processDialog',
      capabilities: huaweiDialogCapabilities,
      unmapped: huaweiDialogUnmapped,
      lead: (call) => new HuaweiDialogLine(options, call, now),
    },
    now,
  );
}
