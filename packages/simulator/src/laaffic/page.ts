/** One page of a list, in the vendor's form. */
export function pageOf(rows: readonly object[], { current, size }: { current: number; size: number }): object {
  return {
    total: rows.length,
    size,
    current,
    pages: Math.ceil(rows.length / size),
    records: rows.slice((current - 1) * size, current * size),
  };
}

/** Whether a moment lies between two others, ends included; all in milliseconds since 1970. */
export function isWithin(moment: Date, start: number, end: number): boolean {
  return moment.getTime() >= start && moment.getTime() <= end;
}
