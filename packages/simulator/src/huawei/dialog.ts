import type { DialogRequest } from './dialog-request.js';
import type { DialogState } from './flow.js';

export interface Dialog {
  userid: string;
  state: DialogState;
  /** Who is talked to, as the first request says. */
  call_sor_id: string;
  /** The called number: the first request's real_callee, later what inaction 9 carries. */
  call_dst_id: string;
  entrance_id: string | undefined;
  isText: boolean;
  startedAt: Date;
  /** How many answers the dialog has had. */
  interactions: number;
  transferred: boolean;
  failed: boolean;
}

export function openDialog({ userid, inparams }: DialogRequest, startedAt: Date): Dialog {
  return {
    userid,
    state: 'greeting',
    call_sor_id: inparams.call_sor_id ?? '',
    call_dst_id: inparams.real_callee ?? inparams.call_dst_id,
    entrance_id: inparams.entrance_id,
    isText: inparams.call_media_type === '0',
    startedAt,
    interactions: 1,
    transferred: false,
    failed: false,
  };
}
