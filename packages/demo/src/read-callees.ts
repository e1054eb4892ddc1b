import { readFile } from 'node:fs/promises';
import type { Callee, PhoneNumber } from '@outdial/normalize';
import { parse } from 'csv-parse/sync';

/**
 * Reads callees from a CSV file with the columns `id`, `phone` (E.164) and `name`; every further column is a variable of the
 * script, `text1`, `text2` … in their order.
 */
export async function readCallees(file: URL): Promise<Callee[]> {
  const rows: Record<string, string>[] = parse(await readFile(file), { columns: true, bom: true });
  return rows.map(({ id = '', phone = '', name = '', ...others }) => ({
    id,
    phone: phone as PhoneNumber,
    name,
    variables: Object.fromEntries(Object.values(others).map((value, index) => [`text${index + 1}`, value])),
  }));
}
