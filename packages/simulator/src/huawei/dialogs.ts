import type { Exchange } from '../engine/exchange.js';
import type { Reply } from '../engine/vendor.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { VendorSettings } from '../vendor-settings.js';
import type { Slot } from '../world/slots.js';
import { answerOf } from './answers.js';
import { type Dialog, openDialog } from './dialog.js';
import { dialogFlowOf } from './dialog-flow.js';
import type { DialogRequest } from './dialog-request.js';
import { arrive, proceed } from './dialog-steps.js';
import { dialogRefusal, type HuaweiCode } from './refusals.js';

type DialogSettings = Pick<VendorSettings, 'world' | 'script' | 'faults' | 'now'>;

interface DialogsState {
  byUserId: Map<string, Dialog>;
  /** The userids of calls whose recording was asked for, which may come before the dialog does. */
  recorded: Set<string>;
}

/** A recognition is there when it is asked for so often since the prompt began. */
const pollsToRecognition = 2;

/** The conversations, of both versions of the interface. */
export class Dialogs {
  readonly #settings: DialogSettings;
  readonly #state: Slot<DialogsState>;

  constructor(settings: DialogSettings) {
    this.#settings = settings;
    this.#state = settings.world.slots.define('huawei.dialogs', () => ({
      byUserId: new Map(),
      recorded: new Set(),
    }));
  }

  all(): Dialog[] {
    return structuredClone([...this.#state().byUserId.values()]);
  }

  readonly process = (_: Exchange, request: DialogRequest): Reply => {
    const { call_id } = request.inparams;
    if (call_id !== undefined && call_id !== request.userid) {
      return this.#refuse(request, '10000002', 'inparams.call_id');
    }
    switch (request.inaction) {
      case 7:
        return this.#record(request);
      case 13:
        return this.#recognize(request);
      case 8:
        return this.#open(request);
      default:
        return this.#continue(request);
    }
  };

  #record(request: DialogRequest): Reply {
    this.#state().recorded.add(request.userid);
    return sideAnswer(request, {});
  }

  /** Of a call that is recorded, while it may be interrupted: the callee soon says something. */
  #recognize(request: DialogRequest): Reply {
    const { byUserId, recorded } = this.#state();
    const dialog = byUserId.get(request.userid);
    const node = dialog?.state === 'talking' ? this.#flowOf(dialog).nodes[dialog.node] : undefined;
    const canHear = recorded.has(request.userid) && node?.interruptible === true && node.listens !== undefined;
    if (dialog && canHear) dialog.polls += 1;
    const isThere = dialog !== undefined && dialog.polls >= pollsToRecognition;
    return sideAnswer(request, { call_id: request.userid, recognize_type: isThere ? '1' : '0' });
  }

  #open(request: DialogRequest): Reply {
    const { faults, now } = this.#settings;
    const { byUserId } = this.#state();
    if (byUserId.has(request.userid) && !faults.present('duplicates_accepted')) {
      return this.#refuse(request, '10000004', 'userid');
    }
    const dialog = openDialog(request, now());
    const flow = this.#flowOf(dialog);
    byUserId.set(request.userid, dialog);
    arrive(dialog, flow, flow.start);
    return this.#answer(dialog, flow);
  }

  #continue(request: DialogRequest): Reply {
    const dialog = this.#state().byUserId.get(request.userid);
    if (!dialog) return this.#refuse(request, '10000002', 'userid');
    const flow = this.#flowOf(dialog);
    if (!proceed(dialog, flow, request)) return this.#refuse(request, '10000002', 'inaction');
    if (request.inaction === 9) dialog.call_dst_id = request.inparams.call_dst_id;
    return this.#answer(dialog, flow);
  }

  #flowOf({ entries }: Dialog): RobotFlow {
    return dialogFlowOf(this.#settings.script, entries);
  }

  #answer(dialog: Dialog, flow: RobotFlow): Reply {
    dialog.interactions += 1;
    return { httpStatus: 200, payload: answerOf(dialog, flow, this.#settings.now()) };
  }

  #refuse(request: DialogRequest, code: HuaweiCode, field: string): Reply {
    return { ...dialogRefusal(code, request, this.#settings.now()), field };
  }
}

/** 7 and 13 are asked beside the dialog. The vendor's samples print their numbers as text. */
function sideAnswer({ userid, inaction }: DialogRequest, outparams: object): Reply {
  return { httpStatus: 200, payload: { ret: '0', userid, outaction: String(inaction), outparams } };
}
