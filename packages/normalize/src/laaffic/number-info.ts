import type { ValidationIssue } from '@outdial/core';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import type { Callee } from '../model/callee.js';
import type { Loss } from '../model/loss.js';

type NumberInfo = SendAgentGroupCallInput['numberInfoList'][number];

/** The ten variables that a text template of LAAFFIC may have. */
export type LaafficVariable = Extract<keyof NumberInfo, `text${number}`>;

/** Which of the vendor's variables each of the script's is, e.g. `{ amount: 'text1' }`. */
export type VariableNames = Readonly<Record<string, LaafficVariable>>;

/** From here on the vendor cuts a value off, silently. */
const longestValue = 30;
const variablePattern = /^text([1-9]|10)$/;

export function toNumberInfo({ phone, variables = {} }: Callee, names: VariableNames): NumberInfo {
  const texts = Object.entries(variables).map(([name, value]) => [nativeName(name, names), value]);
  return { calleeNumber: phone.slice(1), ...Object.fromEntries(texts) };
}

/** Variables for which LAAFFIC has no place, or two of the script's for one of LAAFFIC's. */
export function variableIssues(callees: readonly Callee[], names: VariableNames): ValidationIssue[] {
  return callees.flatMap(({ variables = {} }, index) => {
    const taken = new Set<string>();
    return Object.keys(variables).flatMap((name) => {
      const native = nativeName(name, names);
      const isFree = native !== undefined && !taken.has(native);
      if (native !== undefined) taken.add(native);
      const path = `callees[${index}].variables.${name}`;
      return isFree
        ? []
        : [{ path, expected: 'text1 to text10, each once, or a name of the option variables' }];
    });
  });
}

/** Values that the vendor will cut. Characters are taken for Unicode code points. */
export function variableLosses(callees: readonly Callee[]): Loss[] {
  return callees.flatMap(({ variables = {} }, index) =>
    Object.entries(variables)
      .filter(([, value]) => value.length > longestValue && [...value].length > longestValue)
      .map(([name]) => ({
        field: `callees[${index}].variables.${name}`,
        reason: `LAAFFIC cuts it after ${longestValue} characters, silently`,
      })),
  );
}

function nativeName(name: string, names: VariableNames): LaafficVariable | undefined {
  if (Object.hasOwn(names, name)) return names[name];
  return variablePattern.test(name) ? (name as LaafficVariable) : undefined;
}
