import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) }),
  );

  it('says what JSON says, in whichever order the members are', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(value, text, fc.double())), (members) => {
        const backwards = Object.fromEntries(Object.entries(members).reverse());
        expect(JSON.parse(canonicalJson(members))).toEqual(JSON.parse(JSON.stringify(members)));
        expect(canonicalJson(backwards)).toBe(canonicalJson(members));
      }),
    );
  });

  it('is the text of JSON where that has the members in order, so that keys that were kept stay the same', () => {
    fc.assert(
      fc.property(text, (any) => {
        const value = [any, null, { a: any, b: [] }];
        expect(canonicalJson(value)).toBe(JSON.stringify(value));
      }),
    );
    expect(canonicalJson([Number.NaN, -0, 1e21, undefined, true, new Date(0), { b: 12n, a: undefined }])).toBe(
      '[null,0,1e+21,null,true,"1970-01-01T00:00:00.000Z",{"b":"12"}]',
    );
  });
});
