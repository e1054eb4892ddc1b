import type { Normalized } from './model/normalized.js';
import { textOf } from './read-native.js';

/** Looks a vendor's value up in a mapping table. What the table does not hold is `unknown`, never a guess. */
export function mapNative<Value extends string | boolean, Native>(
  table: Readonly<Record<string, Value>>,
  native: Native,
): Normalized<Value | 'unknown', Native> {
  const key = typeof native === 'boolean' ? String(native) : (textOf(native) ?? '');
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return { normalized: value ?? 'unknown', native };
}
