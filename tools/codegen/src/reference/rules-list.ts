import type { Rule } from './rules-of.js';

/** Rules between fields as a numbered list; nothing when there are none. */
export function rulesList(rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  const lines = rules.map(
    ({ place, text }, index) => `${index + 1}. ${place ? `In \`${place}\`: ` : ''}${text}`,
  );
  return [`Rules between the fields:\n\n${lines.join('\n')}`];
}
