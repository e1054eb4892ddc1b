import { describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import { toNumberInfo } from './number-info.js';

function calleeWith(variables: Record<string, string>): Callee {
  return { id: 'a', phone: '+999000000001', variables };
}

describe('variables', () => {
  it('keep their names, or get those that the setting gives', () => {
    const callee = calleeWith({ amount: '100', text10: 'x' });
    expect(toNumberInfo(callee, { amount: 'text3' })).toEqual({
      item: { calleeNumber: '999000000001', text3: '100', text10: 'x' },
      losses: [],
    });
  });

  it.each(['text0', 'text11', 'amount', 'constructor'])('without a place are refused: %s', (name) => {
    expect(toNumberInfo(calleeWith({ [name]: '' }), {})).toMatchObject({
      problem: { path: `variables.${name}` },
    });
  });

  it('that want the same place are refused', () => {
    expect(toNumberInfo(calleeWith({ text1: '', amount: '' }), { amount: 'text1' })).toMatchObject({
      problem: { path: 'variables.amount' },
    });
  });

  it('that the vendor will cut are listed, and sent whole', () => {
    const long = 'é'.repeat(31);
    const encoded = toNumberInfo(calleeWith({ text1: long, text2: '😀'.repeat(30) }), {});
    expect(encoded).toMatchObject({ item: { text1: long }, losses: [{ field: 'variables.text1' }] });
    expect(encoded).toHaveProperty('losses.length', 1);
  });
});

it('names what of a callee has no place', () => {
  const callee = { ...calleeWith({}), name: 'Ada', passThrough: 'x' };
  expect(toNumberInfo(callee, {})).toMatchObject({
    item: { calleeNumber: '999000000001' },
    losses: [{ field: 'name' }, { field: 'passThrough' }],
  });
});
