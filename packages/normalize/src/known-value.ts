/**
 * The documented values of a generated open type: `'a' | 'b'` of `'a' | 'b' | (string & {})`. A mapping table that is
 * `Record<KnownValue<…>, …>` stops compiling when a spec gains a value.
 */
export type KnownValue<Open> = Open extends string | number
  ? string & {} extends Open
    ? never
    : number & {} extends Open
      ? never
      : Open
  : never;
