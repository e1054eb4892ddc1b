/** One thing that is wrong with a request. It never holds the offending value, so it may be logged. */
export interface ValidationIssue {
  /** Where, as `nodeList[0].toSeatKey`; empty for the whole. A missing field is named by its own path. */
  readonly path: string;
  /** What should be there, as a sentence: 'at least 10', 'a string', 'required: toSeat=1 needs sipGroupId'. */
  readonly expected: string;
  /** Fields of which at least one must be set, where the rule leaves the choice. */
  readonly alternatives?: readonly string[];
}
