import { describe, expect, test } from 'vitest';
import { parametersSchema } from '../files/parameters-schema.js';
import { atPointer } from '../spec/json-pointer.js';
import { listOperations } from '../spec/list-operations.js';
import { listSchemas } from '../spec/list-schemas.js';
import { readSpecs } from '../spec/read-specs.js';
import type { Schema, Schemas } from '../spec/schema.js';
import { withJsonContent } from '../spec/with-json-content.js';
import { evaluatePredicates } from '../testing/evaluate-predicates.js';
import { evaluateExpressions, evaluateValidators } from '../testing/evaluate-validators.js';
import { expectSameVerdicts } from '../testing/expect-same-verdicts.js';
import { keywordSchemas } from '../testing/keyword-schemas.js';
import { oracle } from '../testing/oracle.js';
import { parametersUnder } from '../testing/parameters-under.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { isKeyword, keywords } from './keywords.js';

/** Values of each verdict that must have been seen, of about 200 to 800 compared. */
const fewest = 10;

/** Whether a schema says anything that a value could break. */
function isDemanding(schema: Schema): boolean {
  return Object.keys(schema).some((key) => isKeyword(key) && keywords[key] !== 'annotation');
}

function expectBothVerdicts(schemas: Schemas, roots: Schemas, name: string, numRuns: number): void {
  const schema = roots[name] ?? {};
  const validator = evaluateExpressions(schemas, { [name]: schema }).get(name);
  const predicate = evaluatePredicates(schemas, { [name]: schema }).get(name);
  if (!validator || !predicate) throw new Error(`nothing was emitted for ${name}`);
  const subject = { schema, validator, predicate, schemas, fits: oracle(schemas) };
  const seen = { fitting: 0, misfitting: isDemanding(schema) ? 0 : fewest };
  const isEnough = () => seen.fitting >= fewest && seen.misfitting >= fewest;
  // Values are drawn: a rule that few of them break may take another round.
  for (let round = 0; round < 5 && !isEnough(); round += 1) {
    const verdicts = expectSameVerdicts(subject, numRuns);
    seen.fitting += verdicts.fitting;
    seen.misfitting += verdicts.misfitting;
  }
  // A generator that only ever makes one kind of value would prove nothing.
  expect(seen.fitting).toBeGreaterThanOrEqual(fewest);
  expect(seen.misfitting).toBeGreaterThanOrEqual(fewest);
}

describe('the emitted validator and the emitted predicate agree with ajv', () => {
  test('on all fixture schemas, which can be emitted together', () => {
    expect([...evaluateValidators(keywordSchemas).keys()]).toEqual(Object.keys(keywordSchemas));
  });

  test.each(Object.keys(keywordSchemas))('on the fixture %s', (name) => {
    expectBothVerdicts(keywordSchemas, keywordSchemas, name, 100);
  });

  test.each([
    '{"if":{"properties":{"Floor":{"minimum":5}}},"then":{"required":["Label"]}}',
    '{"if":{"required":["Label"]},"then":{"required":["StopsJson"]},"else":{"properties":{"Floor":{"maximum":5}}}}',
    '{"anyOf":[{"required":["Label"]},{"required":["StopsJson"]}]}',
    '{"oneOf":[{"required":["Label"]},{"required":["StopsJson"]}]}',
    '{"not":{"required":["Label","StopsJson"]}}',
    '{"dependentRequired":{"Label":["StopsJson"],"StopsJson":["Label"]}}',
  ])('on parameters with the condition %s', (rule) => {
    const condition = { description: 'A rule.', ...JSON.parse(rule) };
    const { parameters, schemas } = parametersUnder(condition);
    expect(parameters.allOf).toEqual([condition]);
    expectBothVerdicts(schemas, { parameters }, 'parameters', 50);
  });

  for (const { vendor, document: written } of readSpecs(repositoryRoot)) {
    const document = withJsonContent(written);
    const schemas = document.components?.schemas ?? {};
    const parameters = Object.fromEntries(
      listOperations(document).flatMap((view) => {
        const schema = parametersSchema(view);
        return schema ? [[`parameters of ${view.id}`, schema]] : [];
      }),
    );
    // What JSON texts hold is checked by itself, too: in answers nothing refers to it.
    const contents = Object.fromEntries(
      listSchemas(written).flatMap(({ schema, pointer }) =>
        schema.contentSchema && !schema.contentSchema.$ref
          ? [[`content of ${pointer}`, atPointer(document, `${pointer}/contentSchema`) ?? {}]]
          : [],
      ),
    ) as Schemas;
    const roots: Schemas = { ...schemas, ...parameters, ...contents };
    test.each(Object.keys(roots))(`on ${vendor} %s`, (name) => {
      // Where only rules speak, fewer of the values made fit them.
      expectBothVerdicts(schemas, roots, name, roots[name]?.type ? 25 : 75);
    });
  }
});
