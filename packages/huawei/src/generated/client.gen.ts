// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `processDialog` takes: path, query and body in one object. */
export type ProcessDialogInput = Partial<NonNullable<operations['processDialog']['parameters']['path']>> & NonNullable<operations['processDialog']['requestBody']>['content']['application/json'];

/** What `processDialog` answers. */
export type ProcessDialogOutput = operations['processDialog']['responses'][200]['content']['application/json'];

/** What `getToken` takes: path, query and body in one object. */
export type GetTokenInput = NonNullable<operations['getToken']['requestBody']>['content']['application/json'];

/** What `getToken` answers. */
export type GetTokenOutput = operations['getToken']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface HuaweiOperations {
  /**
   * Report the result of the last step and get the next one
   *
   * One step of a dialog. The first request of a `userid` is inaction 8; after that `inaction` is the `outaction` just received. That rule
   * holds for 9 and 11 only:
   *
   * | answer (outaction) | do | next request (inaction) |
   * | --- | --- | --- |
   * | 9 interact | play, speak, listen, collect keys, record or show text | 9 |
   * | 11 transfer | transfer the call | 11 |
   * | 10 disconnect | release the call | none when it answers `hangup`; else one closing 9 or 11 with `input` `hangup` |
   * | 12 query | look up queue data, or switch audio and video | 9, the data in `extparams` |
   * | 7 recording started | nothing | carry on |
   * | 13 recognition result | stop the prompt if there is a result | 9, or ask again |
   *
   * Inactions 7 and 13 are side requests of the access party, on sites with a packet-capture system only.
   *
   * **Hanging up.** Every dialog is closed by an inaction 9 or 11 with `input` `hangup`; ODFS answers outaction 10, the end mark, and must not be called again for
   * that call. When the caller hangs up during a prompt, send that 9 at once. After a successful transfer the
   * documented order is 11 with `trans_result` 0 and no `input`, answer 10, 11 again with `input` `hangup`, answer 10.
   *
   * **Failures.** HTTP 200 with a `ret` other than 0. HTTP 400: the request is incorrect because its URL is; use the correct one. HTTP 500: the
   * business fails because a parameter has a value that does not exist in the system; check the values. Any other status has its standard
   * meaning. On an unknown `outaction` or a lost connection release the call. A step whose answer was lost must not simply be sent again: it may move the flow on twice.
   *
   * The dialog pages have no table of headers; `application/json; charset=UTF-8` is what the token interface of the same host demands.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Dialog Interfaces (V2), page cec_07_2014, since 2025-11 cec_07_0861 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2014.html>; Dialog Interfaces (V2), Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_2014.html>; Interface Invoked for Dialog Initialization (inaction=8), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2015.html>; Interface Invoked After Dialog Interaction (inaction=9), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0863.html>; Interface Invoked After Dialog Transfer (inaction=11), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0864.html>; Packet Capture and Recording Interface Invoked in the Dialog (inaction=7), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2018.html>; Recognition Result Requesting Interface (inaction=13), V1 page, equal to the V2 page cec_07_2019 <https://support.huaweicloud.com/api-ccfs-cec/cec_07_2013.html>.
   */
  processDialog(input: ProcessDialogInput, options?: CallOptions): Promise<CallResult<ProcessDialogOutput>>;
  /**
   * Get the token that the dialog interfaces ask for
   *
   * Mode C3, "OIAP interface authentication". Header `Content-Type: application/json; charset=UTF-8`, fixed. The token lives for `expireTime`
   * seconds; when it has expired, get a new one. There is no refresh and no revocation. In the dialogs the token is called `auth_token`, in
   * other bodies of the platform `authToken`, in headers `token`; treat it as opaque.
   *
   * For a tenant `appKey` is the tenant id and `appSecret` the API password from Configuration Center, robot management, flow settings, system management,
   * system settings. System-level clients use the account set at installation (usually `ODFS_SYS_OPENAPI`, or `ipcc` for the vendor's own systems).
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): C3 OIAP Interface Authentication <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0004.html>.
   */
  getToken(input?: GetTokenInput, options?: CallOptions): Promise<CallResult<GetTokenOutput>>;
}
