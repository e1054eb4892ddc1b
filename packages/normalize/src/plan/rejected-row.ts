import type { PhoneProblem } from '../phone/phone-problem.js';

/**
 * Why a row is not called. `no_id`: its id is empty. `duplicate_id` and `duplicate_number`: an earlier row of the plan has it. `suppressed`: on the list
 * of those not to be called. `outside_windows`: there is no minute of the week in which the callee may be called.
 * `invalid_windows`: its own windows are none. `unknown_zone`: neither the row nor the number tells the zone that the windows are to be read in. `refused_by_rules`: the
 * vendor's rules forbid a value of it. `unreadable`: the reader could make no callee of it.
 */
export type RejectionReason =
  | PhoneProblem
  | 'no_id'
  | 'duplicate_id'
  | 'duplicate_number'
  | 'suppressed'
  | 'outside_windows'
  | 'unknown_zone'
  | 'invalid_windows'
  | 'refused_by_rules'
  | 'unreadable';

/** A row that is not called. */
export interface RejectedRow {
  /** Its line in a file, or its place in a list, counted from 1. */
  readonly line: number;
  /** The callee's id, where it has one: never the number. */
  readonly id: string | undefined;
  readonly reason: RejectionReason;
  /** What would be right, with the path of the field, for problems of single fields. */
  readonly detail: string | undefined;
}
