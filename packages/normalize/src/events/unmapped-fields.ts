import type { UnmappedField } from '../model/loss.js';

/** Reasons by paths within what a webhook or an operation tells; `names` have these fields in common. */
interface UnmappedPart {
  readonly names: readonly string[];
  readonly reasons: Readonly<Record<`/${string}`, string>>;
}

/** A vendor's loss report, field by field. */
export function unmappedFields(parts: readonly UnmappedPart[]): UnmappedField[] {
  return parts.flatMap(({ names, reasons }) =>
    names.flatMap((name) =>
      Object.entries(reasons).map(([path, reason]) => ({ field: `${name} ${path}`, reason })),
    ),
  );
}
