/** One thing in a document that breaks a rule. */
export interface Finding {
  /** Where, as a JSON pointer into the document. */
  readonly pointer: string;
  readonly reason: string;
}
