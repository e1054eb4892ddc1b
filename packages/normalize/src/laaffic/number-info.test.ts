import { describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import { toNumberInfo, variableIssues, variableLosses } from './number-info.js';

function calleeWith(variables: Record<string, string>): Callee {
  return { id: 'a', phone: '+999000000001', variables };
}

describe('variables', () => {
  it('keep their names, or get those that the option gives', () => {
    const callee = calleeWith({ amount: '100', text10: 'x' });
    expect(toNumberInfo(callee, { amount: 'text3' })).toEqual({
      calleeNumber: '999000000001',
      text3: '100',
      text10: 'x',
    });
    expect(variableIssues([callee], { amount: 'text3' })).toEqual([]);
  });

  it('without a place are refused', () => {
    const names = ['text0', 'text11', 'amount', 'constructor'];
    const callee = calleeWith(Object.fromEntries(names.map((name) => [name, ''])));
    expect(variableIssues([callee], {}).map(({ path }) => path)).toEqual(
      names.map((name) => `callees[0].variables.${name}`),
    );
  });

  it('that want the same place are refused', () => {
    const issues = variableIssues([calleeWith({ text1: '', amount: '' })], { amount: 'text1' });
    expect(issues.map(({ path }) => path)).toEqual(['callees[0].variables.amount']);
  });

  it('that the vendor will cut are listed, and sent whole', () => {
    const long = 'é'.repeat(31);
    const callee = calleeWith({ text1: long, text2: '😀'.repeat(30) });
    expect(toNumberInfo(callee, {}).text1).toBe(long);
    expect(variableLosses([callee]).map(({ field }) => field)).toEqual(['callees[0].variables.text1']);
  });
});
