import { list } from '../print/list.js';

/** A schema expression with checks attached. */
export function withChecks(base: string, checks: readonly (string | undefined)[]): string {
  const present = checks.filter((check) => check !== undefined);
  return present.length === 0 ? base : list(`${base}.check(`, present, ')');
}
