import type { CreateAndCallInput } from '@outdial/nxcloud';
import type { EncodedCallee } from '../campaign/campaign-protocol.js';
import type { Callee } from '../model/callee.js';
import { toVendorDigits } from '../phone/vendor-digits.js';

/** An order: a number to call. */
export type CallItem = CreateAndCallInput['callInfoList']['callList'][number];

/** A callee as an order; NXCloud has a place for all of it. */
export function toCallItem({ id, phone, name, variables, passThrough }: Callee): EncodedCallee<CallItem> {
  const item = {
    orderID: id,
    userPhone: toVendorDigits(phone),
    other: passThrough ?? '',
    userName: name ?? '',
    customerName: '',
    params: Object.entries(variables ?? {}).map(([variable, value]) => ({ name: variable, value })),
  };
  return { item, losses: [] };
}
