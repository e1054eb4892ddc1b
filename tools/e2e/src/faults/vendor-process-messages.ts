import type { DialOrder } from '@outdial/simulator';
import type { Subject } from './subjects.js';

/** The first thing that a vendor process tells. */
export interface ReadyMessage {
  readonly urls: Readonly<Record<Subject['vendor'], string>>;
}

/** What it tells when it is asked anything. */
export interface LedgerMessage {
  readonly ledger: readonly Omit<DialOrder, 'at'>[];
}
