import type { Clock } from '../clock.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import type { Refusal } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification } from '../engine/specification.js';
import type { Rendered, Reply, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import { answerOf, failedAnswer } from './answers.js';
import { type Dialog, openDialog } from './dialog.js';
import type { DialogRequest } from './dialog-request.js';
import { eventOf, nextState } from './flow.js';
import { codeOf, type HuaweiCode, httpStatusOf, huaweiCodes } from './refusals.js';
import { TokenStore, tokenLifetimeSeconds } from './token-store.js';

export interface HuaweiCredentials {
  appKey: string;
  appSecret: string;
  vdnId: string;
  accessKey: string;
  secretKey: string;
}

export interface HuaweiSettings extends VendorSettings {
  credentials: HuaweiCredentials;
}

interface GetTokenRequest {
  appKey: string;
  appSecret: string;
}

export class Huawei implements Vendor {
  readonly name = 'huawei';
  readonly specification = loadSpecification('huawei');
  readonly routes = routesOf(this.specification);
  readonly ids: IdSource;
  readonly checks = { 'token-in-body': (exchange: Exchange) => this.#checkToken(exchange) };
  readonly handlers = {
    getToken: (exchange: Exchange, request: GetTokenRequest) => this.#getToken(exchange, request),
    processDialog: (exchange: Exchange, request: DialogRequest) => this.#processDialog(exchange, request),
  };

  readonly #credentials: HuaweiCredentials;
  readonly #now: Clock;
  readonly #tokens: TokenStore;
  readonly #dialogs = new Map<string, Dialog>();

  constructor({ credentials, ids, now }: HuaweiSettings) {
    this.ids = ids;
    this.#credentials = credentials;
    this.#now = now;
    this.#tokens = new TokenStore(ids, now);
  }

  dialogs(): Dialog[] {
    return [...this.#dialogs.values()].map((dialog) => ({ ...dialog }));
  }

  /** The token of a dialog's step stands in the body; a body that cannot be read is refused for that. */
  #checkToken({ parameters, body }: Exchange): Refusal | undefined {
    if (parameters.path.vdnId !== this.#credentials.vdnId) return { reason: 'out_of_range', field: 'vdnId' };
    if (!body) return undefined;
    const token = (body.value as Partial<DialogRequest> | null)?.inparams?.auth_token;
    if (typeof token !== 'string' || token === '') {
      return { reason: 'missing_security_token', field: 'inparams.auth_token' };
    }
    const state = this.#tokens.stateOf(token);
    if (state === 'valid') return undefined;
    return {
      reason: state === 'expired' ? 'expired' : 'security_token_mismatch',
      field: 'inparams.auth_token',
    };
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    return { ...this.#refuse(exchange, codeOf(refusal), refusal.field), httpStatus: httpStatusOf(refusal) };
  }

  render({ payload }: Reply): Rendered {
    return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json;charset=UTF-8' } };
  }

  #getToken(exchange: Exchange, { appKey, appSecret }: GetTokenRequest): Reply {
    if (appKey !== this.#credentials.appKey) return this.#refuse(exchange, '200800001');
    if (appSecret !== this.#credentials.appSecret) return this.#refuse(exchange, '200800002');
    const authToken = this.#tokens.issue();
    return {
      httpStatus: 200,
      payload: { errorCode: 0, errorMsg: '', authToken, expireTime: tokenLifetimeSeconds },
    };
  }

  #processDialog(exchange: Exchange, request: DialogRequest): Reply {
    const { call_id } = request.inparams;
    if (call_id !== undefined && call_id !== request.userid) {
      return this.#refuse(exchange, '10000002', 'inparams.call_id');
    }
    switch (request.inaction) {
      case 7:
        return sideAnswer(request, {});
      case 13:
        return sideAnswer(request, { call_id: request.userid, recognize_type: '0' });
      case 8:
        return this.#open(exchange, request);
      default:
        return this.#continue(exchange, request);
    }
  }

  #open(exchange: Exchange, request: DialogRequest): Reply {
    if (this.#dialogs.has(request.userid)) return this.#refuse(exchange, '10000004', 'userid');
    const dialog = openDialog(request, this.#now());
    this.#dialogs.set(request.userid, dialog);
    return { httpStatus: 200, payload: answerOf(dialog, this.#now()) };
  }

  #continue(exchange: Exchange, request: DialogRequest): Reply {
    const dialog = this.#dialogs.get(request.userid);
    const event = eventOf(request);
    const state = dialog && nextState(dialog.state, event);
    if (!state) return this.#refuse(exchange, '10000002', 'inaction');
    dialog.state = state;
    dialog.interactions += 1;
    if (event === 'transferred') dialog.transferred = true;
    if (event === 'failure') dialog.failed = true;
    if (request.inaction === 9) dialog.call_dst_id = request.inparams.call_dst_id;
    return { httpStatus: 200, payload: answerOf(dialog, this.#now()) };
  }

  #refuse({ operation, body }: Exchange, code: HuaweiCode, field?: string): Reply {
    const text = field ? `${huaweiCodes[code]}: ${field}` : huaweiCodes[code];
    const payload =
      operation?.operationId === 'getToken'
        ? { errorCode: Number(code), errorMsg: text, authToken: '' }
        : failedAnswer(code, body?.value, this.#now());
    return { httpStatus: 200, code, payload };
  }
}

/** 7 and 13 are asked beside the dialog. The vendor's samples print their numbers as text. */
function sideAnswer({ userid, inaction }: DialogRequest, outparams: object): Reply {
  return { httpStatus: 200, payload: { ret: '0', userid, outaction: String(inaction), outparams } };
}
