import type { RefusedResult } from '../engine/operation-result.js';
import type { Refusal, RefusalTable } from '../engine/refusal.js';

/** The vendor's codes that requests have a cause for here. Source: the pages createTaskAndCall and batchImportCall. The texts are ours. */
export const nxcloudCodes = {
  '1': 'general error',
  '2': 'parameter missing',
  '3': 'parameter format error',
  '4': 'parameter value error',
  '4001': 'too many array elements',
  '5001': 'internal server error',
  '6': 'signature error',
  '6001': 'signature missing',
  '6002': 'account does not exist',
  '1001': 'batch import running',
} as const;

export type NxcloudCode = keyof typeof nxcloudCodes;

/** Of a task that nobody has made, or whose state does not allow what is asked; and of an id that was used. */
export const unknownTask: RefusedResult = { code: '4', field: 'userTaskID' };

export const importRunning: RefusedResult = { code: '1001', field: undefined };

export function tooMany(field: string): RefusedResult {
  return { code: '4001', field };
}

const codes: RefusalTable<NxcloudCode> = {
  missing_header: '2',
  malformed_header: '3',
  unsupported_algorithm: '3',
  unknown_account: '6002',
  signature_mismatch: '6',
  missing: '2',
  malformed: '3',
  out_of_range: '4',
  too_many: '4001',
  unreadable_body: '3',
  unknown_route: '1',
  wrong_method: '1',
  internal_error: '5001',
};

export function messageOf(code: string, field: string | undefined): string {
  const text = nxcloudCodes[code as NxcloudCode];
  return field ? `${text}: ${field}` : text;
}

export function codeOf({ reason, field }: Refusal): NxcloudCode {
  if (field === 'sign') return reason === 'missing_header' ? '6001' : '6';
  return codes[reason] ?? '6';
}
