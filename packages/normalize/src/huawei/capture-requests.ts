import type { SideAnswer, SideRequests } from '../dialog/dialog.js';
import { mapNative } from '../map-native.js';
import type { DialogCall } from '../model/dialog-call.js';
import { recordOf, textOf } from '../read-native.js';
import type { HuaweiDialogOptions } from './huawei-dialogs.js';

/** `recognize_type` of outaction 13. */
const recognitions: Readonly<Record<'0' | '1', boolean>> = { '0': false, '1': true };

/** `outaction` 7 says that capture has been started; whether it really was depends on how the flow was published. */
const started: Readonly<Record<'7', boolean>> = { '7': true };

/** Inactions 7 and 13: requests beside the dialog, for sites with a packet-capture system. */
export function captureRequests(
  { client, accessCode }: Pick<HuaweiDialogOptions, 'client' | 'accessCode'>,
  { id, person, line, direction }: DialogCall,
): SideRequests {
  const inparams = {
    call_sor_id: person,
    call_dst_id: accessCode,
    ...(direction === 'inbound' && { real_callee: line }),
  };
  return {
    async startCapture(options): Promise<SideAnswer> {
      const { data } = await client.processDialog({ userid: id, inaction: 7, inparams }, options);
      return { ...mapNative(started, data.outaction), raw: data };
    },
    async hasRecognition(options): Promise<SideAnswer> {
      const { data } = await client.processDialog({ userid: id, inaction: 13, inparams }, options);
      return { ...mapNative(recognitions, textOf(recordOf(data.outparams).recognize_type)), raw: data };
    },
  };
}
