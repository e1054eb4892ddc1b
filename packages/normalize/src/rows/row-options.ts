/** Which column or member holds what. Left out: see `CsvOptions` and `JsonLinesOptions`. */
export interface CalleeColumns {
  readonly id?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly timeZone?: string;
  readonly passThrough?: string;
  /** Column of each variable, by the variable's name; or all that hold nothing else, by their own names. Default: `rest`. */
  readonly variables?: 'rest' | Readonly<Record<string, string>>;
}

/** What all readers take. */
export interface RowOptions {
  readonly columns?: CalleeColumns;
  /**
   * What the id of a callee is: a column's value, the number of its line, or its phone as written.
   * Default: `column`, but `line` for CSV that has none for ids.
   */
  readonly idFrom?: 'column' | 'line' | 'phone';
  /** Name of the encoding by the Encoding Standard, e.g. `gb18030`. Default: as the byte order mark says, otherwise UTF-8. */
  readonly encoding?: string;
  /** What becomes of rows with bytes that are no text: a problem (default), or U+FFFD in their place. */
  readonly damagedText?: 'report' | 'keep';
  /** Most UTF-16 units of a row, its line breaks within quotes included. Default 65,536. */
  readonly maxRowLength?: number;
}

/**
 * Without `columns`, those called e.g. `id`, `Phone Number`, `callee_number`, `name`, `time zone` or `手机号` are found by
 * their names. Case, spaces, `_` and `-` do not count.
 */
export interface CsvOptions extends RowOptions {
  /** Default: that which occurs most in the first line, otherwise a comma. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Names of the columns, for a source without a header line. */
  readonly header?: readonly string[];
}

/**
 * Without `columns`, members are called as those of `Callee`, variables are the members of `variables` and all that hold
 * nothing else. Numbers and booleans become texts; `null` is as if left out.
 */
export interface JsonLinesOptions extends RowOptions {}

export const defaultMaxRowLength = 65_536;
