import type { CalleeReference } from '../model/call.js';
import { filledTextOf, textOf } from '../read-native.js';
import { phoneOf } from '../read-phone.js';

/** Who an order is for. */
export function calleeOf(order: Readonly<Record<string, unknown>>): CalleeReference {
  return {
    id: textOf(order.orderID),
    vendorId: undefined,
    phone: phoneOf(order.userPhone),
    name: filledTextOf(order.userName),
    passThrough: filledTextOf(order.other),
  };
}
