/** A shorter list is checked by its validator alone, whose sentences may be needed anyway. */
const shortest = 300;

/** Whether a value is an array so long that its items should be checked by the quick checks first. */
export function isLong(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length >= shortest;
}
