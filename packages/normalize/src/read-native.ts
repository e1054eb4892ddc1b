// Tolerant readers of what vendors send: a missing, null or oddly typed member is undefined, never an exception.

/** A text, or a number as text: vendors send both for the same field. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Like `textOf`, and undefined for an empty text: many vendors send one where they mean nothing. */
export function filledTextOf(value: unknown): string | undefined {
  return textOf(value) || undefined;
}

/** A finite number that is not negative, or such a number in digits. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d+(\.\d+)?$/.test(value)) return undefined;
  const amount = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
