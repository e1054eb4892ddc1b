import { describe, expect, test } from 'vitest';
import { parseSpec } from '../spec/parse-spec.js';
import { readSpecs } from '../spec/read-specs.js';
import { shapes } from '../testing/expect-findings.js';
import { fixtureSpec, fixtureText } from '../testing/fixture-spec.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { lintSpec } from './lint-spec.js';

describe('lint', () => {
  test.each(['sound', 'rpc'] as const)('finds nothing in the fixture %s', (vendor) => {
    expect(lintSpec(fixtureSpec(vendor), shapes)).toEqual([]);
  });

  test('finds a key that stands twice, with its line', () => {
    const text = `${fixtureText('sound')}    State: { type: integer }\n`;
    const [finding] = lintSpec(parseSpec('sound', 'specs/sound/openapi.yaml', text), shapes);
    expect(finding).toMatch(/^specs\/sound\/openapi\.yaml:\d+ Map keys must be unique/);
  });

  test('finds nothing in the documents of this repository', () => {
    const specs = readSpecs(repositoryRoot);
    expect(specs.length).toBeGreaterThan(0);
    expect(specs.flatMap((spec) => lintSpec(spec, shapes))).toEqual([]);
  });
});
