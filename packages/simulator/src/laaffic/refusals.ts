import type { Refusal, RefusalTable } from '../engine/refusal.js';

/** The vendor's codes that the simulator answers with. Source: its tables of codes. The texts are ours. */
export const laafficCodes = {
  '-1': 'account authentication error',
  '-16': 'timestamp expired',
  '-18': 'system error',
  '-20': 'data exists already',
  '-22': 'parameter error',
  '-23': 'data limit reached',
  '-24': 'data does not exist',
  '-35': 'no called number',
  '-41': 'task name already exists',
  '-54': 'wrong task',
} as const;

export type LaafficCode = keyof typeof laafficCodes;

const codes: RefusalTable<LaafficCode> = {
  expired: '-16',
  from_the_future: '-16',
  missing: '-22',
  malformed: '-22',
  out_of_range: '-22',
  too_many: '-22',
  unreadable_body: '-22',
  unknown_route: '-22',
  wrong_method: '-22',
  internal_error: '-18',
};

export function messageOf(code: string, field: string | undefined): string {
  const text = laafficCodes[code as LaafficCode];
  return field ? `${text}: ${field}` : text;
}

export function codeOf({ reason, field }: Refusal): LaafficCode {
  if (field === 'Timestamp' && reason === 'malformed_header') return '-16';
  if (field === 'numberInfoList') {
    if (reason === 'missing' || reason === 'out_of_range') return '-35';
    if (reason === 'too_many') return '-23';
  }
  return codes[reason] ?? '-1';
}
