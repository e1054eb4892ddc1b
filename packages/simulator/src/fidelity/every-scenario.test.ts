import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vendorNames } from '../vendor-name.js';
import { scenarioFolder, scenariosOf } from './load-scenarios.js';
import { noStep } from './report.js';
import { runFidelity } from './run-fidelity.js';
import type { Step } from './scenario.js';
import { alteredAnswers } from './testing/altered-answers.js';
import { startVendor } from './testing/vendor-under-test.js';
import { readVendorDocument } from './vendor-document.js';

/** What needs a variable that no simulator has a value for: an attempt with a recording, a task that has finished. */
const withoutValue = ['alibaba/downloadRecording', 'laaffic/resendGroupCall'];

describe.each(vendorNames)('the scenarios of %s', (vendor) => {
  const document = readVendorDocument(vendor);

  it('are one for each operation', () => {
    const files = readdirSync(join(scenarioFolder(), vendor)).map((file) => file.replace(/\.yaml$/, ''));
    expect(files.sort()).toEqual([...document.operations.keys()].sort());
  });

  it('expect what the simulator answers', async () => {
    const { operations, totals } = await runFidelity(await startVendor(vendor));
    expect(operations).toHaveLength(document.operations.size);
    const odd = operations.flatMap(({ operation, checks }) =>
      checks
        .filter(({ verdict, step }) => verdict === 'differs' || (verdict !== 'same' && step !== noStep))
        .filter(({ verdict }) => verdict === 'differs' || !withoutValue.includes(`${vendor}/${operation}`))
        .map((check) => ({ operation, ...check })),
    );
    expect(odd).toEqual([]);
    expect(operations.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect(totals.same).toBeGreaterThan(document.operations.size * 10);
  });

  it('notice a field that the document does not have, in every operation', async () => {
    const fetch = alteredAnswers((body) => ({ ...body, inventedField: 1 }));
    const { operations } = await runFidelity({ ...(await startVendor(vendor)), fetch });
    for (const { operation, checks } of operations) {
      const differing = checks.filter(({ verdict }) => verdict === 'differs');
      const drift = differing.filter(({ received }) => received === '/inventedField');
      expect(drift.length, operation).toBeGreaterThan(0);
      // A changed body has not the signature of the one that was sent; nothing else is touched.
      const others = differing.filter((check) => !drift.includes(check));
      expect(others.filter(({ check }) => !check.includes('signed'))).toEqual([]);
    }
  });

  it('dial nobody but the number of the user', () => {
    const { scenarios, declaration } = scenariosOf(document);
    for (const { operation, input, steps } of scenarios.values()) {
      const sent = steps.map((step: Step) => [step.input, step.set]);
      const numbers = JSON.stringify([input, sent]).match(/(?<![\w-])\+?\d{7,}(?![\w-])/g) ?? [];
      // The id of a campaign that is none.
      expect(
        numbers.filter((number) => number !== '999999999'),
        operation,
      ).toEqual([]);
    }
    expect(declaration.variables).toHaveProperty('testNumber.description');
  });
});
