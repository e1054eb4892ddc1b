import { type CallOptions, type CallResult, reconcileRequest } from '@outdial/core';
import type { CampaignRequest, RequestReceipt } from './campaign-request.js';

type Send = (input: never, options?: CallOptions) => Promise<CallResult<unknown>>;
type InputOf<Method> = Method extends (input: infer Input, ...rest: never[]) => unknown
  ? NonNullable<Input>
  : never;
type DataOf<Method> = Method extends (...parameters: never[]) => Promise<CallResult<infer Data>>
  ? Data
  : never;

/** A request whose input is sent as it is by one operation of a vendor's client. */
export function requestOf<Client extends object, Operation extends keyof Client & string>(
  client: Client,
  operation: Operation,
  input: InputOf<Client[Operation]> & object,
  read: (data: DataOf<Client[Operation]>) => RequestReceipt = () => ({ refused: [] }),
): CampaignRequest<DataOf<Client[Operation]>> {
  const send = client[operation] as Send;
  return {
    operation,
    input,
    send: (options) => send(input as never, options) as Promise<CallResult<DataOf<Client[Operation]>>>,
    lookUp: (sentAt, options) => reconcileRequest(client, operation, input as never, sentAt, options),
    read,
  };
}
