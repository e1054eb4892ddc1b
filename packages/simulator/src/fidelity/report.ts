import type { VendorName } from '../vendor-name.js';
import type { Standing } from './scenario.js';

export type FidelityVerdict = 'same' | 'differs' | 'not checked';

/** The step of a fact that no request can show. */
export const noStep = '-';

/** One fact, held against one answer. No text in it holds a credential, a telephone number or a body. */
export interface CheckReport {
  /** What was done: the step's name in the scenario; `noStep` for a fact that no request can show. */
  step: string;
  /** The fact. */
  check: string;
  verdict: FidelityVerdict;
  standing: Standing;
  /** Keys of the sources in the vendor's document; none for an assumption. */
  sources: readonly string[];
  /** With `differs`; values are masked. */
  expected?: string;
  received?: string;
  /** With `not checked`. */
  reason?: string;
  /** What the scenario says of it. */
  note?: string;
}

export interface OperationReport {
  operation: string;
  effect: Effect;
  /** `differs` when one check does, else `same` when one check is, else `not checked`. */
  verdict: FidelityVerdict;
  checks: readonly CheckReport[];
}

export type Effect = 'reads' | 'writes' | 'dials';

export interface FidelityReport {
  vendor: VendorName;
  /** The origin that was asked. */
  baseUrl: string;
  startedAt: string;
  operations: readonly OperationReport[];
  /** How many checks came out how, and how sure the facts are that differ. */
  totals: {
    same: number;
    differs: number;
    notChecked: number;
    differsByStanding: Readonly<Partial<Record<Standing, number>>>;
  };
}
