import type { PhoneNumber } from '../model/callee.js';
import type { ParsePhoneOptions } from '../phone/parse-phone.js';
import type { RejectedRow } from './rejected-row.js';

export interface PlanOptions {
  /** The instant of planning. Default: now. */
  readonly now?: Date;
  /** How numbers are read: whose national numbers, and how sure they must be. */
  readonly phones?: ParsePhoneOptions;
  /** Numbers that must not be called, e.g. what `suppressionOf` made of a do-not-call list. */
  readonly suppressed?: { has(phone: PhoneNumber): boolean };
  /** With it, the report estimates when each campaign ends. */
  readonly workload?: Workload;
  /** Hears of every row that is not called. The report counts them, and keeps the first of each kind. */
  readonly onRejected?: ((row: RejectedRow) => void) | undefined;
  /** More campaigns than this are a mistake in the zones or windows of the rows. Default 100. */
  readonly maxCampaigns?: number;
}

/** How much calling a callee is, on average. */
export interface Workload {
  /** Of an answered call. */
  readonly talkSeconds: number;
  /** Part of the calls that are answered, from 0 to 1. Default 1. */
  readonly answerRate?: number;
  /** Default: the draft's `ringSeconds`. */
  readonly ringSeconds?: number;
}
