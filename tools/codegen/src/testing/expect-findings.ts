import { describe, expect, test } from 'vitest';
import { lintSpec } from '../lint/lint-spec.js';
import { vocabularyChecks } from '../lint/vocabulary-checks.js';
import { type Change, type FixtureVendor, fixtureSpec } from './fixture-spec.js';
import { repositoryRoot } from './repository-root.js';

/** The vocabulary of the repository. */
export const shapes = vocabularyChecks(`${repositoryRoot}specs/vocabulary.schema.json`);

/** Pointers into the fixture `sound`. */
export const createTask = '/paths/~1tenants~1{tenant}~1queues~1{queue}~1tasks/post';
export const task = '/components/schemas/Task';

/** What is wrong with a fixture, the changes that make it wrong, and what the lint must find. */
export type Broken = readonly [rule: string, changes: readonly Change[], finding: RegExp];

/** Expects the lint to find each fault by itself, with a line and a place. */
export function expectFindings(broken: readonly Broken[], vendor: FixtureVendor = 'sound'): void {
  describe('the lint', () => {
    test.each(broken)('finds %s', (_, changes, finding) => {
      const findings = lintSpec(fixtureSpec(vendor, ...changes), shapes);
      expect(findings.join('\n')).toMatch(finding);
      for (const line of findings) expect(line).toMatch(new RegExp(`^specs/${vendor}/openapi\\.yaml:\\d+ /`));
    });
  });
}
