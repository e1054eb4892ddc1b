import type { ValidationIssue } from '@outdial/core';
import type { Callee } from '../model/callee.js';
import { isPhoneNumber } from '../phone/is-phone-number.js';

/** What is wrong with callees for any vendor. A number that occurs twice is refused: nobody is to be rung twice. */
export function calleeIssues(callees: readonly Callee[]): ValidationIssue[] {
  if (callees.length === 0) return [{ path: 'callees', expected: 'at least 1 callee' }];
  const ids = new Set<string>();
  const phones = new Set<string>();
  const issues: ValidationIssue[] = [];
  for (const [index, { id, phone }] of callees.entries()) {
    const path = `callees[${index}]`;
    if (id === '') issues.push({ path: `${path}.id`, expected: 'a text that is not empty' });
    else if (ids.has(id)) issues.push({ path: `${path}.id`, expected: 'an id that no earlier callee has' });
    if (!isPhoneNumber(phone))
      issues.push({ path: `${path}.phone`, expected: 'an E.164 number, + and digits' });
    else if (phones.has(phone))
      issues.push({ path: `${path}.phone`, expected: 'a number that no earlier callee has' });
    ids.add(id);
    phones.add(phone);
  }
  return issues;
}
