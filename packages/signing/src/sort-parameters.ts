import { Buffer } from 'node:buffer';
import type { Parameter } from './encode-parameters.js';

/** Sorts in place by the bytes of the UTF-8 names: capitals before small letters, `JobId.10` before `JobId.2`. */
export function sortParameters(parameters: Parameter[]): Parameter[] {
  parameters.sort(byCodeUnit);
  // Code units and UTF-8 bytes disagree only where surrogates are involved.
  const surrogates = parameters.some(([name]) => /[\ud800-\udfff]/.test(name));
  return surrogates ? parameters.sort(byUtf8) : parameters;
}

function byCodeUnit(one: Parameter, other: Parameter): number {
  return one[0] < other[0] ? -1 : 1;
}

function byUtf8(one: Parameter, other: Parameter): number {
  return Buffer.compare(Buffer.from(one[0], 'utf8'), Buffer.from(other[0], 'utf8'));
}
