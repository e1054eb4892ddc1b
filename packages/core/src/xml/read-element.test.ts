import { describe, expect, it } from 'vitest';
import type { Shape } from '../drift/shape.js';
import { readElement, type XmlElement } from './read-element.js';

const element = (name: string, content: string | readonly XmlElement[] = ''): XmlElement => ({
  type: 'element',
  name,
  text: typeof content === 'string' ? content : content.map(({ text }) => text).join(''),
  children: typeof content === 'string' ? [{ type: 'text' }] : content,
});
const answer = (...children: XmlElement[]): XmlElement => element('answer', children);
const shape: Shape = {
  type: ['object'],
  properties: {
    count: { type: ['integer'] },
    rate: { type: ['number'] },
    isDone: { type: ['boolean'] },
    id: { type: ['string'] },
    detail: { type: ['object'], properties: { id: { type: ['string'] } } },
    ids: { type: ['array'], items: { type: ['integer'] } },
  },
};

describe('an element', () => {
  it.each<[title: string, given: XmlElement, value: unknown]>([
    ['numbers', answer(element('count', ' 7 '), element('rate', '0.5')), { count: 7, rate: 0.5 }],
    ['an integer beyond 2^53', answer(element('count', '9007199254740993')), { count: '9007199254740993' }],
    ['text that is no number', answer(element('count', 'many')), { count: 'many' }],
    ['digits that are text', answer(element('id', '007')), { id: '007' }],
    ['truth', answer(element('isDone', 'false')), { isDone: false }],
    ['an object without members', answer(element('detail')), { detail: {} }],
    ['a list', answer(element('ids', '1'), element('ids', '2')), { ids: [1, 2] }],
    ['a list of one', answer(element('ids', '1')), { ids: [1] }],
    ['what is not known', answer(element('a', [element('b', '1')])), { a: { b: '1' } }],
    ['several that are not known', answer(element('a', '1'), element('a', '2')), { a: ['1', '2'] }],
    ['several where one is promised', answer(element('id', 'x'), element('id', 'y')), { id: ['x', 'y'] }],
  ])('holds %s', (_title, given, value) => {
    expect(readElement(given, shape)).toEqual(value);
  });

  it('may be named as what every object has', () => {
    const given = answer(element('__proto__', [element('id', '1')]), element('constructor', 'c'));
    const value = readElement(given, shape) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([
      ['__proto__', { id: '1' }],
      ['constructor', 'c'],
    ]);
  });

  it('is walked once, however many names it holds', () => {
    let reads = 0;
    const names = Array.from({ length: 1_000 }, (_, index) => `n${index}`);
    const children = names.map((name) =>
      Object.defineProperty(element(name), 'name', {
        get: () => {
          reads += 1;
          return name;
        },
      }),
    );
    expect(Object.keys(readElement(answer(...children), shape) as object)).toEqual(names);
    expect(reads).toBeLessThan(10 * names.length);
  });
});
