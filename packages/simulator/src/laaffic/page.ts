export interface PageSettings {
  current: number;
  size: number;
}

/** One page of a list, in the vendor's form. Rows are made of the entries of that page only. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  settings: PageSettings,
  toRow: (entry: Entry) => object,
): object {
  const { current, size } = settings;
  const rows = entries.slice((current - 1) * size, current * size).map(toRow);
  return describePage(entries.length, rows, settings);
}

export function describePage(
  total: number,
  records: readonly object[],
  { current, size }: PageSettings,
): object {
  return { total, size, current, pages: Math.ceil(total / size), records };
}

/** Whether a moment lies between two others, ends included; all in milliseconds since 1970. */
export function isWithin(moment: Date, start: number, end: number): boolean {
  return moment.getTime() >= start && moment.getTime() <= end;
}
