import { huaweiC2 } from '@outdial/signing';
import type { Clock } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import { documentedError } from '../engine/documented-error.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import { valueAt } from '../engine/json-pointer.js';
import { toHandlers } from '../engine/operation-result.js';
import type { Refusal } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification, operationNamed } from '../engine/specification.js';
import type { Handler, Rendered, Reply, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import { failedAnswer } from './answers.js';
import { CampaignAnswers } from './campaign-answers.js';
import type { CampaignDesk } from './campaign-desk.js';
import { CampaignDialler } from './campaign-dialler.js';
import { campaignOperations } from './campaign-operations.js';
import { type CampaignSnapshot, snapshotOf } from './campaign-snapshot.js';
import { CampaignStore } from './campaign-store.js';
import type { HuaweiCredentials } from './credentials.js';
import type { Dialog } from './dialog.js';
import { Dialogs } from './dialogs.js';
import { numberOperations } from './number-operations.js';
import { refuseDialogRequest, refuseTokenRequest, tokenRefusal } from './refusals.js';
import { reportOperations } from './report-operations.js';
import { TokenStore, tokenLifetimeSeconds } from './token-store.js';

export interface HuaweiSettings extends VendorSettings {
  credentials: HuaweiCredentials;
}

export class Huawei implements Vendor {
  readonly name = 'huawei';
  readonly specification = loadSpecification('huawei');
  readonly routes = routesOf(this.specification);
  readonly ids: IdSource;
  readonly checks = {
    'token-in-body': (exchange: Exchange) => this.#checkToken(exchange),
    'huawei-c2': (exchange: Exchange) => this.#checkC2(exchange),
  };
  readonly explanations = {
    'huawei-c2': ({ received }: Exchange) =>
      huaweiC2.explain(received, this.#credentials, { now: this.#gatewayNow }),
  };
  readonly handlers: Record<string, Handler>;

  readonly #credentials: HuaweiCredentials;
  readonly #now: Clock;
  readonly #gatewayNow: Clock;
  readonly #tokens: TokenStore;
  readonly #dialogs: Dialogs;
  readonly #campaigns: CampaignStore;
  readonly #dialler: CampaignDialler;
  readonly #answers = new CampaignAnswers(this.specification);
  /** A request for nothing known is refused in the form of this one's answers. */
  readonly #ordinary = operationNamed(this.specification, 'processDialog');

  constructor(settings: HuaweiSettings) {
    const { credentials, ids, now, gatewayNow } = settings;
    this.ids = ids;
    this.#credentials = credentials;
    this.#now = now;
    this.#gatewayNow = gatewayNow;
    this.#tokens = new TokenStore(settings);
    this.#dialogs = new Dialogs(settings);
    this.#campaigns = new CampaignStore(settings);
    const { vdnId } = credentials;
    this.#dialler = new CampaignDialler(settings, this.#campaigns, vdnId);
    const desk: CampaignDesk = { settings, store: this.#campaigns, dialler: this.#dialler, vdnId };
    const operations = { ...campaignOperations(desk), ...numberOperations(desk), ...reportOperations(desk) };
    const getToken = (_: Exchange, request: { appKey: string; appSecret: string }) => this.#getToken(request);
    const processDialog: Handler = this.#dialogs.process;
    this.handlers = {
      getToken,
      getAppCubeToken: getToken,
      processDialog,
      processDialogV1: processDialog,
      ...toHandlers(operations, ({ operation = this.#ordinary }, result) =>
        this.#answers.answer(operation, result),
      ),
    };
  }

  dialogs(): Dialog[] {
    return this.#dialogs.all();
  }

  campaigns(): CampaignSnapshot[] {
    const all = this.#campaigns.all();
    for (const campaign of all) this.#dialler.closeIfOver(campaign);
    return all.map((campaign) => snapshotOf(campaign, this.#now()));
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    const { operation = this.#ordinary, body } = exchange;
    switch (operation.envelope.code[0]) {
      case 'resultCode':
        return this.#answers.refuse(operation, refusal, exchange);
      case 'errorCode':
        return refuseTokenRequest(refusal);
      default:
        return refuseDialogRequest(refusal, body?.value, this.#now());
    }
  }

  refuseWith(code: string, { operation = this.#ordinary, body }: Exchange): Reply {
    const { httpStatus = 200, meaning } = documentedError(this.specification, operation, code);
    switch (operation.envelope.code[0]) {
      case 'resultCode': {
        const result = { code, field: undefined, message: meaning };
        return { ...this.#answers.answer(operation, result), httpStatus };
      }
      case 'errorCode': {
        const payload = { errorCode: Number(code), errorMsg: meaning, authToken: '' };
        return { httpStatus, code, payload };
      }
      default:
        return { httpStatus, code, payload: failedAnswer(code, body?.value, this.#now()) };
    }
  }

  render({ payload }: Reply): Rendered {
    return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json;charset=UTF-8' } };
  }

  /** The token stands in the body; a body that cannot be read is refused for that. */
  #checkToken({ operation, parameters, body }: Exchange): Refusal | undefined {
    const { vdnId } = parameters.path;
    if (vdnId !== undefined && vdnId !== this.#credentials.vdnId) {
      return { reason: 'out_of_range', field: 'vdnId' };
    }
    const pointer = operation?.signing.token?.pointer;
    if (!body || pointer === undefined) return undefined;
    const field = pointer.slice(1).replaceAll('/', '.');
    const token = valueAt(body.value, pointer);
    if (typeof token !== 'string' || token === '') return { reason: 'missing_security_token', field };
    const state = this.#tokens.stateOf(token);
    if (state === 'valid') return undefined;
    return { reason: state === 'expired' ? 'expired' : 'security_token_mismatch', field };
  }

  #checkC2({ received }: Exchange): Refusal | undefined {
    return refusalOf(huaweiC2.verify(received, this.#credentials, { now: this.#gatewayNow }));
  }

  #getToken({ appKey, appSecret }: { appKey: string; appSecret: string }): Reply {
    if (appKey !== this.#credentials.appKey) return tokenRefusal('200800001');
    if (appSecret !== this.#credentials.appSecret) return tokenRefusal('200800002');
    const authToken = this.#tokens.issue();
    return {
      httpStatus: 200,
      payload: { errorCode: 0, errorMsg: '', authToken, expireTime: tokenLifetimeSeconds },
    };
  }
}
