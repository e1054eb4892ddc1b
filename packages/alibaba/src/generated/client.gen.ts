// GENERATED from specs/alibaba/openapi.yaml (sha256 e97682f882620570…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `dialogue` takes: path, query and body in one object. */
export type DialogueInput = NonNullable<operations['dialogue']['parameters']['query']>;

/** What `dialogue` answers. */
export type DialogueOutput = operations['dialogue']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface AlibabaOperations {
  /**
   * Report what the callee said and get what the robot says next
   *
   * One turn of talk with the outbound-call robot. The call centre (the IVR that holds the call) sends what the called person
   * said and gets back what to do and what to say. The vendor's page calls it the robot dialogue that the call centre "calls back":
   * it is an ordinary request to the vendor, nothing is called on the caller's side.
   *
   * The vendor marks the operation as deprecated and names neither a successor nor a date; it is still in the newest SDKs.
   * A turn moves the conversation on, so a request whose answer was lost must not simply be sent again.
   *
   * Access control: RAM action `outboundbot:Dialogue`, level update, resource `*`. The page offers a trial run in OpenAPI Explorer and
   * refers to the vendor's error centre for further codes.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): OutboundBot, Dialogue (older edition of the help page) <https://help.aliyun.com/document_detail/154301.html>; OutboundBot, Dialogue (current help page) <https://help.aliyun.com/zh/outboundbot/developer-reference/api-outboundbot-2019-12-26-dialogue>; aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; OutboundBot, how to call the API <https://help.aliyun.com/zh/ccs/outbound-bot/developer-reference/call-method>.
   *
   * @deprecated The vendor marks this operation as deprecated.
   */
  dialogue(input: DialogueInput, options?: CallOptions): Promise<CallResult<DialogueOutput>>;
}
