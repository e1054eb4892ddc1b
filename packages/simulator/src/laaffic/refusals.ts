import type { Exchange } from '../engine/exchange.js';
import type { Refusal, RefusalTable } from '../engine/refusal.js';

/** The vendor's codes that the simulator answers with. Source: its tables of codes. The texts are ours. */
export const laafficCodes = {
  '-1': 'account authentication error',
  '-10': 'balance used up',
  '-16': 'timestamp expired',
  '-18': 'system error',
  '-20': 'data exists already',
  '-21': 'data check failed',
  '-22': 'parameter error',
  '-23': 'data limit reached',
  '-24': 'data does not exist',
  '-26': 'no price',
  '-34': 'no number left to call',
  '-35': 'no called number',
  '-37': 'too many tasks',
  '-38': 'text and language required',
  '-39': 'unknown language',
  '-41': 'task name already exists',
  '-46': 'long texts used up',
  '-53': 'no trigger for the message',
  '-54': 'wrong task',
  '-60': 'no such agent',
  '-68': 'intents do not match',
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

export function codeOf(refusal: Refusal, exchange: Exchange): LaafficCode {
  const { reason, field } = refusal;
  if (field === 'Timestamp' && reason === 'malformed_header') return '-16';
  if (field === 'numberInfoList') {
    if (reason === 'missing' || reason === 'out_of_range') return '-35';
    if (reason === 'too_many') return '-23';
  }
  const special = voiceCode(refusal, exchange);
  if (special && Object.hasOwn(exchange.operation?.errors ?? {}, special)) return special;
  return codes[reason] ?? '-1';
}

const triggers = ['feedbackPush', 'successPush', 'failedPush', 'ringPush'];

/** What is wrong with the text to speak, or with the message on hang-up, where the operation has codes for that. */
function voiceCode({ field = '', reason }: Refusal, { body }: Exchange): LaafficCode | undefined {
  const request = (body?.value ?? {}) as Record<string, unknown>;
  const isAbsent = reason === 'missing' || request[field] === null;
  if (['text', 'lan'].includes(field) && isAbsent) return '-38';
  const isTriggered = triggers.some((name) => request[name] === 1);
  return triggers.includes(field) && request.hangUpSms === 1 && !isTriggered ? '-53' : undefined;
}
