import { describe, expect, it } from 'vitest';
import { nameOf } from './name-of.js';

describe('the name of a callee in reports', () => {
  it.each([
    ['+6281255550100', '+6281255550100'],
    ['6281255550100', '+6281255550100'],
    ['0812 5555 0100', '+6281255550100'],
    ['0062-812-5555-0100', '+6281255550100'],
    ['+62 (812) 5555.0100', '081255550100'],
    ['81255550100', 'tel: 081255550100'],
  ])('is not %s of %s', (id, phone) => {
    expect(nameOf({ id, phone })).toBeUndefined();
  });

  it.each(['order-1', '100', '0100', '555501', 'A81255550100', '2030-01-15'])('is %s', (id) => {
    expect(nameOf({ id, phone: '+6281255550100' })).toBe(id);
  });
});
