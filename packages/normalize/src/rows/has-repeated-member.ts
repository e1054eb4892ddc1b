/** A text of JSON, and the colon after it where it is the name of a member. */
const textToken = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * Whether an object of some JSON names a member twice, of which the parser keeps the last without a word. `value` is what the
 * parser made of it.
 */
export function hasRepeatedMember(json: string, value: object): boolean {
  const kept = countMembers(value);
  // Each name has a colon after it. Mostly there are no others, and then nothing more has to be looked at.
  if (countColons(json) === kept) return false;
  let named = 0;
  for (const [, colon] of json.matchAll(textToken)) if (colon !== undefined) named += 1;
  return named !== kept;
}

/** Of all objects in it; a list of what is left to do, since a call for each level could be too many. */
function countMembers(value: object): number {
  const left = [value];
  let count = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const values: unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) left.push(inner);
  }
  return count;
}

function countColons(json: string): number {
  let count = 0;
  for (let at = json.indexOf(':'); at >= 0; at = json.indexOf(':', at + 1)) count += 1;
  return count;
}
