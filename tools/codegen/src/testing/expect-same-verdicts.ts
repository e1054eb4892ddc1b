import { type RequestSchema, validateRequest } from '@outdial/core/validation';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Schema, Schemas } from '../spec/schema.js';
import { generateValue } from './generate-value.js';
import { interestingValues } from './interesting-values.js';
import { mutate } from './mutate.js';
import type { Verdict } from './oracle.js';

/** How many values of each verdict were seen. */
export interface Verdicts {
  fitting: number;
  misfitting: number;
}

interface Subject {
  readonly schema: Schema;
  readonly validator: RequestSchema;
  readonly predicate: (value: unknown) => boolean;
  readonly schemas: Schemas;
  readonly fits: Verdict;
}

const mutationsPerValue = 6;

/** Generates values and mutations of them, and expects the validator and the predicate to agree with the oracle on each. */
export function expectSameVerdicts(
  { schema, validator, predicate, schemas, fits }: Subject,
  numRuns: number,
): Verdicts {
  const pool = interestingValues(schema, schemas);
  const verdicts: Verdicts = { fitting: 0, misfitting: 0 };
  const compare = (value: unknown): void => {
    const expected = fits(schema, value);
    const issues = validateRequest(validator, value);
    if ((issues.length === 0) !== expected) {
      expect.fail(`ajv says ${expected}, zod says ${JSON.stringify(issues)} about ${JSON.stringify(value)}`);
    }
    if (predicate(value) !== expected) {
      expect.fail(`ajv says ${expected}, the predicate does not, about ${JSON.stringify(value)}`);
    }
    verdicts[expected ? 'fitting' : 'misfitting'] += 1;
  };
  for (const value of pool) compare(value);
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const value = generateValue({ draw, schemas, fits }, schema);
      compare(value);
      let mutated = value;
      for (let count = 0; count < mutationsPerValue; count += 1) {
        // Every other mutation starts afresh, the rest pile up.
        mutated = mutate(draw, count % 2 === 0 ? value : mutated, pool);
        compare(mutated);
      }
    }),
    { numRuns },
  );
  return verdicts;
}
