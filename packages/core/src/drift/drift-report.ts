/** One place where an answer or a webhook differs from the vendor's document. */
export interface DriftFinding {
  /** For example `records[0].status`. Of several items of a list with the same difference the first is named. */
  readonly path: string;
  readonly kind: 'unknown_field' | 'missing_field' | 'unexpected_null' | 'unexpected_type' | 'unknown_value';
  /** What the document says: types, or the known values. */
  readonly expected: string;
  /** A type; or the unknown value, where it is short and holds fewer than seven digits. */
  readonly got: string;
}

/** What a vendor sent beyond or beside its document. Nothing of it was dropped from the data. */
export interface DriftReport {
  readonly vendor: string;
  /** `operationId` of the call; absent for a webhook. */
  readonly operation?: string;
  /** Name of the webhook; absent for a call. */
  readonly webhook?: string;
  readonly requestId?: string | undefined;
  readonly findings: readonly DriftFinding[];
}
