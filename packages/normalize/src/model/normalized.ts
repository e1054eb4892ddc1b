/** A value in the words of the model, beside the vendor's own word for it. */
export interface Normalized<Value, Native = unknown> {
  /** The model's word; `unknown` (or undefined, for an amount) where no table knows the vendor's. */
  readonly normalized: Value;
  /** What the vendor sent, as it came; undefined where it said nothing. */
  readonly native: Native;
}
