import type { AdapterName } from '../campaign/campaign-protocol.js';

/** What becomes of a campaign that moves from one vendor to another. Plain data. */
export interface MigrationDiff {
  readonly from: AdapterName;
  readonly to: AdapterName;
  /** Nothing of it needs a decision: the draft can be planned on the new vendor as it is. */
  readonly isReady: boolean;
  /** Decisions first, then losses, changes and gains. */
  readonly changes: readonly MigrationChange[];
}

/**
 * `decision`: the new vendor cannot take the draft before this is decided. `lost`: what was done and will not be.
 * `changed`: what will be otherwise. `assumed`: what the new vendor does not document and is taken to be so. `gained`: what
 * was not done or not possible, and will be.
 */
export type MigrationChangeKind = 'decision' | 'lost' | 'changed' | 'assumed' | 'gained';

export interface MigrationChange {
  readonly kind: MigrationChangeKind;
  /** Path in the draft, or the name of a capability. */
  readonly field: string;
  readonly text: string;
}
