import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';

/**
 * One of the vendor's most usual operations with signer, schema and client, in kB gzip: the budget is a twentieth above what was
 * measured. zod/mini is 5 to 7 kB of it, what is loaded only to settle a lost answer or to walk through lists another 3. `absent` is a path or an action of other operations.
 */
const picked = [
  { vendor: 'alibaba', budget: 28.5, absent: 'SuspendJobs' },
  { vendor: 'huawei', budget: 26.9, absent: '/openapi/campaigns' },
  { vendor: 'laaffic', budget: 28.3, absent: '/voice/recordGroup' },
  { vendor: 'nxcloud', budget: 30, absent: '/listOrder' },
];

describe('a client of one operation', () => {
  it.each(picked)('of $vendor is bundled below $budget kB', async ({ vendor, budget, absent }) => {
    const { gzipped, text } = await bundle(`${vendor}-picked`, { splitting: false });
    console.log(`${vendor}, picked: ${(gzipped / 1000).toFixed(1)} kB gzip`);
    expect(gzipped).toBeLessThan(budget * 1000);
    expect(text).not.toContain(absent);
  });
});

/** What is there before the first call, which loads the schemas. The budgets are a twentieth above what was measured, too. */
const whole = [
  { vendor: 'alibaba', budget: 25.2 },
  { vendor: 'huawei', budget: 20.8 },
  { vendor: 'laaffic', budget: 20.4 },
  { vendor: 'nxcloud', budget: 21.8 },
];

describe('a whole client', () => {
  it.each(whole)('of $vendor starts below $budget kB, without schemas', async ({ vendor, budget }) => {
    const { gzipped, gzippedAtStart, startsWith } = await bundle(`${vendor}-whole`, { splitting: true });
    console.log(
      `${vendor}, whole: ${(gzippedAtStart / 1000).toFixed(1)} kB gzip at the start, ${(gzipped / 1000).toFixed(1)} in all`,
    );
    const lazy = /zod|validators\.gen|responses\.gen|parse-xml|webhooks/;
    expect(startsWith.filter((file) => lazy.test(file))).toEqual([]);
    expect(gzippedAtStart).toBeLessThan(budget * 1000);
  });
});
