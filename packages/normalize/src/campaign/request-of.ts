import type { CallOptions, CallResult } from '@outdial/core';
import type { CampaignRequest, RequestReceipt } from './campaign-request.js';

/** A request whose input is sent as it is by one operation of a vendor's client. */
export function requestOf<Input extends object, Data>(
  operation: string,
  input: Input,
  send: (input: Input, options?: CallOptions) => Promise<CallResult<Data>>,
  read: (data: Data) => RequestReceipt = () => ({ refused: [] }),
): CampaignRequest<Data> {
  return { operation, input, send: (options) => send(input, options), read };
}
