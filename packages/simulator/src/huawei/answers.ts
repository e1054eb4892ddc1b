import type { Dialog } from './dialog.js';
import type { DialogState } from './flow.js';

/** model_type: play and recognise; play and up to 11 keys, ended by #; play only. */
const prompts = {
  greeting: { prompt_text: 'Welcome. How can I help you?', model_type: '1101200', timeout: '10' },
  keys: { prompt_text: 'Please key in your number, then press hash.', model_type: '1011101', timeout: '15' },
  apology: { prompt_text: 'Sorry, all agents are busy. Goodbye.', model_type: '1000000' },
};

/** The answer that belongs to a dialog's new state, in the tidy form of the table: numbers, `ret` and `userid` present. */
export function answerOf(dialog: Dialog, now: Date): object {
  const { outaction, outparams } = stepOf(dialog, dialog.state, now);
  return { ret: 0, userid: dialog.userid, outaction, outparams: { call_id: dialog.userid, ...outparams } };
}

function stepOf(dialog: Dialog, state: DialogState, now: Date): { outaction: number; outparams: object } {
  const inter_idx = String(dialog.interactions);
  if (state === 'released' || state === 'ended') {
    return { outaction: 10, outparams: disconnectOutparams(dialog, now) };
  }
  if (state === 'transfer') {
    const target = { trans_type: '3', route_value: 'service', trans_idx: '1' };
    return { outaction: 11, outparams: { call_sor_id: dialog.call_sor_id, ...target, inter_idx } };
  }
  // 2 speaks the text, 3 shows it; the rest is for voice only.
  const { prompt_text, ...voice } = prompts[state];
  const kind = dialog.isText ? { prompt_type: '3', prompt_text } : { prompt_type: '2', prompt_text, ...voice };
  return { outaction: 9, outparams: { ...kind, language: '1', inter_idx } };
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
