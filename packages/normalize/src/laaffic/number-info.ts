import type { ValidationIssue } from '@outdial/core';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import type { EncodedCallee } from '../campaign/campaign-protocol.js';
import type { Callee } from '../model/callee.js';
import type { Loss } from '../model/loss.js';
import { toVendorDigits } from '../phone/vendor-digits.js';
import { laafficCapabilities } from './laaffic-capabilities.js';

type AgentNumber = SendAgentGroupCallInput['numberInfoList'][number];

/** The ten variables that a text template of LAAFFIC may have. */
export type LaafficVariable = Extract<keyof AgentNumber, `text${number}`>;

/** A number to call, with its variables. */
export type NumberInfo = Pick<AgentNumber, 'calleeNumber' | LaafficVariable>;

/** Which of the vendor's variables each of the script's is, e.g. `{ amount: 'text1' }`. */
export type VariableNames = Readonly<Record<string, LaafficVariable>>;

/** From here on the vendor cuts a value off, silently. */
const longestValue = 30;
const variablePattern = /^text([1-9]|10)$/;

/** A callee as LAAFFIC takes it, unless a variable has no place, or two have the same. */
export function toNumberInfo(callee: Callee, names: VariableNames): EncodedCallee<NumberInfo> {
  const item: NumberInfo = { calleeNumber: toVendorDigits(callee.phone) };
  for (const [name, value] of Object.entries(callee.variables ?? {})) {
    const native = nativeName(name, names);
    if (native === undefined || item[native] !== undefined) return { problem: noPlace(name) };
    item[native] = value;
  }
  return { item, losses: [...variableLosses(callee), ...fieldLosses(callee)] };
}

function noPlace(name: string): ValidationIssue {
  const expected = 'text1 to text10, each once, or a name of the setting variables';
  return { path: `variables.${name}`, expected };
}

/** Values that the vendor will cut. Characters are taken for Unicode code points. */
function variableLosses({ variables = {} }: Callee): Loss[] {
  return Object.entries(variables)
    .filter(([, value]) => value.length > longestValue && [...value].length > longestValue)
    .map(([name]) => ({
      field: `variables.${name}`,
      reason: `LAAFFIC cuts it after ${longestValue} characters, silently`,
    }));
}

function fieldLosses({ name, passThrough }: Callee): Loss[] {
  const losses: (Loss | false)[] = [
    name !== undefined && { field: 'name', reason: laafficCapabilities.calleeName },
    passThrough !== undefined && { field: 'passThrough', reason: laafficCapabilities.passThrough },
  ];
  return losses.filter((loss) => loss !== false);
}

function nativeName(name: string, names: VariableNames): LaafficVariable | undefined {
  if (Object.hasOwn(names, name)) return names[name];
  return variablePattern.test(name) ? (name as LaafficVariable) : undefined;
}
