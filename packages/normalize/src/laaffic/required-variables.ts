import type { EncodedCallee } from '../campaign/campaign-protocol.js';
import type { LaafficVariable, NumberInfo } from './number-info.js';

const placeholder = /\$\{(text(?:[1-9]|10))\}/g;

/** The variables that texts hold. */
export function variablesIn(texts: readonly (string | null | undefined)[]): LaafficVariable[] {
  const names = texts.flatMap((text) => [...(text ?? '').matchAll(placeholder)].map(([, name = '']) => name));
  return [...new Set(names)] as LaafficVariable[];
}

/** Refuses a callee without a value for a variable that is spoken or written: the vendor demands each. */
export function requireVariables(
  encoded: EncodedCallee<NumberInfo>,
  names: readonly LaafficVariable[],
): EncodedCallee<NumberInfo> {
  if ('problem' in encoded) return encoded;
  const missing = names.find((name) => encoded.item[name] === undefined);
  if (missing === undefined) return encoded;
  return { problem: { path: `variables.${missing}`, expected: 'a value: the text has this variable' } };
}
