/**
 * An IANA name such as `Asia/Jakarta`. An offset (`+08:00`) or an abbreviation (`CST`) is none and does not type-check: neither says when clocks change.
 */
export type TimeZone = 'UTC' | `${string}/${string}`;
