import type { RequestReceipt } from '../campaign/campaign-request.js';
import { filledTextOf, recordOf } from '../read-native.js';

/** Reads the answer to a created task: its id, and nothing of its numbers. */
export function creationReceipt(key: string, scriptId: string): (data: unknown) => RequestReceipt {
  return (data) => ({ campaign: { key, id: filledTextOf(recordOf(data).data), scriptId }, refused: [] });
}
