import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignMatrix, campaignReasons } from '../testing/campaign-matrix.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('says what each vendor can do, by the tables that the types are made of', () => {
    expect(readme).toContain(campaignMatrix());
  });

  it('says why not', () => {
    expect(readme).toContain(campaignReasons());
  });
});
