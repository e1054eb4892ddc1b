import type { Verification, VerificationFailure } from './types.js';

export const accepted: Verification = Object.freeze({ ok: true });

// A name can come from the sender. Only what looks like a name is repeated, since anything else may be a misplaced value.
const presentableName = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

export function refused(reason: VerificationFailure, subject?: string): Verification {
  return subject !== undefined && presentableName.test(subject)
    ? { ok: false, reason, subject }
    : { ok: false, reason };
}
