import type { Clock } from '../clock.js';
import type { Exchange } from '../engine/exchange.js';
import type { Reply } from '../engine/vendor.js';
import { answerOf } from './answers.js';
import { type Dialog, openDialog } from './dialog.js';
import type { DialogRequest } from './dialog-request.js';
import { eventOf, nextState } from './flow.js';
import { dialogRefusal, type HuaweiCode } from './refusals.js';

/** The conversations, of both versions of the interface. */
export class Dialogs {
  readonly #byUserId = new Map<string, Dialog>();
  readonly #now: Clock;

  constructor(now: Clock) {
    this.#now = now;
  }

  all(): Dialog[] {
    return [...this.#byUserId.values()].map((dialog) => ({ ...dialog }));
  }

  readonly process = (_: Exchange, request: DialogRequest): Reply => {
    const { call_id } = request.inparams;
    if (call_id !== undefined && call_id !== request.userid) {
      return this.#refuse(request, '10000002', 'inparams.call_id');
    }
    switch (request.inaction) {
      case 7:
        return sideAnswer(request, {});
      case 13:
        return sideAnswer(request, { call_id: request.userid, recognize_type: '0' });
      case 8:
        return this.#open(request);
      default:
        return this.#continue(request);
    }
  };

  #open(request: DialogRequest): Reply {
    if (this.#byUserId.has(request.userid)) return this.#refuse(request, '10000004', 'userid');
    const dialog = openDialog(request, this.#now());
    this.#byUserId.set(request.userid, dialog);
    return { httpStatus: 200, payload: answerOf(dialog, this.#now()) };
  }

  #continue(request: DialogRequest): Reply {
    const dialog = this.#byUserId.get(request.userid);
    const event = eventOf(request);
    const state = dialog && nextState(dialog.state, event);
    if (!state) return this.#refuse(request, '10000002', 'inaction');
    dialog.state = state;
    dialog.interactions += 1;
    if (event === 'transferred') dialog.transferred = true;
    if (event === 'failure') dialog.failed = true;
    if (request.inaction === 9) dialog.call_dst_id = request.inparams.call_dst_id;
    return { httpStatus: 200, payload: answerOf(dialog, this.#now()) };
  }

  #refuse(request: DialogRequest, code: HuaweiCode, field: string): Reply {
    return { ...dialogRefusal(code, request, this.#now()), field };
  }
}

/** 7 and 13 are asked beside the dialog. The vendor's samples print their numbers as text. */
function sideAnswer({ userid, inaction }: DialogRequest, outparams: object): Reply {
  return { httpStatus: 200, payload: { ret: '0', userid, outaction: String(inaction), outparams } };
}
