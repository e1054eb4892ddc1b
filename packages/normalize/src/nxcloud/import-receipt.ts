import type { RefusedCallee, RequestReceipt } from '../campaign/campaign-request.js';
import { phoneOfDigits } from '../phone/vendor-digits.js';
import { amountOf, listOf, recordOf } from '../read-native.js';

/** What an answer says of the numbers that were sent. `errList` is by number; an answer without it refuses none. */
export function importReceiptOf(data: unknown): RequestReceipt {
  const { successCount, errList } = recordOf(data);
  return { refused: listOf(errList).map(toRefused), acceptedCount: amountOf(successCount) };
}

function toRefused(native: unknown): RefusedCallee {
  return { phone: phoneOfDigits(recordOf(native).phone), native };
}
