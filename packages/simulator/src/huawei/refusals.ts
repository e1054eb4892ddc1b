import type { Refusal, RefusalTable } from '../engine/refusal.js';
import type { Reply } from '../engine/vendor.js';
import { failedAnswer } from './answers.js';

/**
 * The vendor's common codes that the simulator answers with; which field carries them is not documented.
 * Source: the OIAP overview. The texts are ours.
 */
const huaweiCodes = {
  '900001': 'There is no token, or it has expired.',
  '900002': 'The token is not valid.',
  '10000001': 'Internal error.',
  '10000002': 'A parameter is wrong',
  '10000003': 'A parameter is missing',
  '10000004': 'The value exists already',
  '200800001': 'The secret does not exist.',
  '200800002': 'The secret is wrong.',
} as const;

export type HuaweiCode = keyof typeof huaweiCodes;

const codes: RefusalTable<HuaweiCode> = {
  missing_security_token: '900001',
  expired: '900001',
  security_token_mismatch: '900002',
  missing: '10000003',
  malformed: '10000002',
  out_of_range: '10000002',
  too_many: '10000002',
  unreadable_body: '10000002',
  unknown_route: '10000002',
  wrong_method: '10000002',
  internal_error: '10000001',
};

function codeOf({ reason }: Refusal): HuaweiCode {
  return codes[reason] ?? '10000001';
}

/** 400 is documented for a wrong URL; the vdnId is part of it. */
function httpStatusOf({ reason, field }: Refusal): number {
  if (reason === 'unknown_route' || field === 'vdnId') return 400;
  return reason === 'wrong_method' ? 405 : 200;
}

export function refuseDialogRequest(refusal: Refusal, request: unknown, now: Date): Reply {
  return { ...dialogRefusal(codeOf(refusal), request, now), httpStatus: httpStatusOf(refusal) };
}

export function dialogRefusal(code: HuaweiCode, request: unknown, now: Date): Reply {
  return { httpStatus: 200, code, payload: failedAnswer(code, request, now) };
}

export function refuseTokenRequest(refusal: Refusal): Reply {
  return { ...tokenRefusal(codeOf(refusal), refusal.field), httpStatus: httpStatusOf(refusal) };
}

export function tokenRefusal(code: HuaweiCode, field?: string): Reply {
  const errorMsg = field ? `${huaweiCodes[code]}: ${field}` : huaweiCodes[code];
  return { httpStatus: 200, code, payload: { errorCode: Number(code), errorMsg, authToken: '' } };
}
