import { validateRequest } from '@outdial/core/validation';
import { expect, test } from 'vitest';
import { evaluateExpressions } from '../testing/evaluate-validators.js';
import { parametersUnder } from '../testing/parameters-under.js';

const request = { Action: 'Carry', Floor: 3, Route: { via: ['red'] } };

/** The validator of the parameters of `carry`, under one condition, said in one sentence. */
function validatorUnder(rule: string) {
  const { parameters, schemas } = parametersUnder({ description: 'The rule.', ...JSON.parse(rule) });
  const validator = evaluateExpressions(schemas, { parameters }).get('parameters');
  if (!validator) throw new Error('no validator was emitted');
  return validator;
}

test.each([
  ['{"if":{"properties":{"Floor":{"const":3}}},"then":{"required":["Label"]}}', 'Label'],
  ['{"if":{"required":["Label"]},"else":{"required":["StopsJson"]}}', 'StopsJson'],
  ['{"dependentRequired":{"Floor":["Label"]}}', 'Label'],
  ['{"anyOf":[{"required":["Label"]},{"required":["StopsJson"]}]}', ''],
  ['{"oneOf":[{"required":["Label"]},{"required":["StopsJson"]}]}', ''],
  ['{"not":{"required":["Floor"]}}', ''],
])('a broken condition %s is told by its sentence, at "%s"', (rule, path) => {
  const issues = validateRequest(validatorUnder(rule), request);
  expect(issues).toEqual([
    expect.objectContaining({ path, expected: expect.stringMatching(/: The rule\.$/) }),
  ]);
});
