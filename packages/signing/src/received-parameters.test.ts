import { expect, it } from 'vitest';
import { percentDecode } from './received-parameters.js';

it('decodes every byte, in either letter case, and leaves the rest', () => {
  for (let byte = 0; byte < 256; byte++) {
    const digits = byte.toString(16).padStart(2, '0');
    const decoded = `a${String.fromCharCode(byte)}\xff`;
    expect(percentDecode(`a%${digits}\xff`)).toBe(decoded);
    expect(percentDecode(`a%${digits.toUpperCase()}\xff`)).toBe(decoded);
  }
});

it.each(['%', 'a%4', '%4%41', '%g0', '%0g', '%%41'])('refuses %j', (encoded) => {
  expect(percentDecode(encoded)).toBeUndefined();
});
