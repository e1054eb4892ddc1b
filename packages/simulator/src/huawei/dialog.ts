import type { DialogRequest } from './dialog-request.js';

/** Where a dialog stands, by the answer that it was given last. */
export type DialogState =
  /** Told to play, and perhaps to listen. */
  | 'talking'
  /** Told to look up a queue. */
  | 'querying'
  /** Told to transfer the call. */
  | 'transferring'
  /** Told to release the call; to be closed by one more request. */
  | 'released'
  /** Closed: nothing more may come. */
  | 'ended';

export interface Dialog {
  userid: string;
  state: DialogState;
  /** Of the robot's flow, where the dialog is or was last. */
  node: string;
  /** Of the last node that has one. */
  intent: string | undefined;
  /** Who is talked to, as the first request says. */
  call_sor_id: string;
  /** The called number: the first request's real_callee, later what inaction 9 carries. */
  call_dst_id: string;
  entrance_id: string | undefined;
  /** What may name the robot in a script. */
  entries: readonly (string | undefined)[];
  isText: boolean;
  startedAt: Date;
  /** How many answers the dialog has had. */
  interactions: number;
  /** How many transfers it was told to make. */
  transfers: number;
  transferred: boolean;
  failed: boolean;
  /** How often a recognition was asked for since the last prompt began. */
  polls: number;
}

export function openDialog({ userid, inparams }: DialogRequest, startedAt: Date): Dialog {
  const { call_sor_id = '', call_dst_id, real_callee, entrance_id, call_media_type } = inparams;
  return {
    userid,
    state: 'talking',
    node: '',
    intent: undefined,
    call_sor_id,
    call_dst_id: real_callee ?? call_dst_id,
    entrance_id,
    entries: [entrance_id, call_dst_id, real_callee],
    isText: call_media_type === '0',
    startedAt,
    interactions: 0,
    transfers: 0,
    transferred: false,
    failed: false,
    polls: 0,
  };
}
