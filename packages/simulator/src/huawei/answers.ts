import type { RobotFlow } from '../robots/robot-flow.js';
import type { Dialog } from './dialog.js';
import { promptOf, targetOf } from './prompts.js';

/** The answer that belongs to where a dialog stands, in the tidy form of the table: numbers, `ret` and `userid` present. */
export function answerOf(dialog: Dialog, flow: RobotFlow, now: Date): object {
  const { outaction, outparams } = stepOf(dialog, flow, now);
  return { ret: 0, userid: dialog.userid, outaction, outparams: { call_id: dialog.userid, ...outparams } };
}

function stepOf(dialog: Dialog, flow: RobotFlow, now: Date): { outaction: number; outparams: object } {
  const { call_sor_id, state } = dialog;
  const node = flow.nodes[dialog.node];
  const inter_idx = String(dialog.interactions);
  if (state === 'transferring' && node?.transfer) {
    const trans_idx = String(dialog.transfers);
    return {
      outaction: 11,
      outparams: { call_sor_id, ...targetOf(node.transfer.to), trans_idx, inter_idx },
    };
  }
  if (state === 'querying' && node?.asksQueue) {
    // The call is not queueing yet.
    const question = { prompt_type: '2', skill_id: node.asksQueue.queue, moduleName: dialog.node };
    return { outaction: 12, outparams: { ...question, inter_idx } };
  }
  if (state === 'talking' && node) {
    return { outaction: 9, outparams: { ...promptOf(node, dialog.isText), inter_idx } };
  }
  return { outaction: 10, outparams: disconnectOutparams(dialog, now) };
}

function disconnectOutparams(dialog: Dialog, now: Date): object {
  return {
    call_sor_id: dialog.call_sor_id,
    call_dst_id: dialog.call_dst_id,
    start_time: formatTime(dialog.startedAt),
    end_time: formatTime(now),
    release_reason: dialog.failed ? '1' : '0',
    ...(dialog.entrance_id !== undefined && { entrance_id: dialog.entrance_id }),
    exit_id: dialog.transferred ? '05' : '98',
  };
}

/** A refused request, in the only shape that releases the call in every client. That it looks so is assumed. */
export function failedAnswer(code: string, request: unknown, now: Date): object {
  const { userid, inparams } = isRecord(request) ? request : {};
  const { call_sor_id, call_dst_id } = isRecord(inparams) ? inparams : {};
  const time = formatTime(now);
  return {
    ret: Number(code),
    userid: textOf(userid),
    outaction: 10,
    outparams: {
      call_id: textOf(userid),
      call_sor_id: textOf(call_sor_id),
      call_dst_id: textOf(call_dst_id),
      start_time: time,
      end_time: time,
      release_reason: '1',
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** As in the vendor's samples, 2018090407:16:24. They name no zone; UTC is assumed. */
function formatTime(date: Date): string {
  return date.toISOString().slice(0, 19).replaceAll('-', '').replace('T', '');
}
