import { join } from 'node:path';
import { validateRequest } from '@outdial/core/validation';
import { describe, expect, test } from 'vitest';
import { parametersSchema } from '../files/parameters-schema.js';
import { listOperations } from '../spec/list-operations.js';
import { withOptionalClientFields } from '../spec/optional-client-fields.js';
import { readSpecs } from '../spec/read-specs.js';
import type { Schemas } from '../spec/schema.js';
import { withJsonContent } from '../spec/with-json-content.js';
import { evaluateExpressions } from '../testing/evaluate-validators.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { readExampleRequests } from './examples.js';
import { withoutClientFields } from './without-client-fields.js';

describe('the example shown in a reference page', () => {
  for (const { vendor, document } of readSpecs(repositoryRoot)) {
    const examples = readExampleRequests(join(repositoryRoot, 'specs', vendor, 'examples'));
    const asCalled = withOptionalClientFields(withJsonContent(document));
    for (const view of listOperations(asCalled)) {
      test(`of ${vendor} ${view.id} is what the client takes`, () => {
        const input = withoutClientFields(document, view, examples.get(view.id) ?? {});
        const names = view.parameters.map(({ name }) => name);
        const parameters = parametersSchema(view);
        const parts: Schemas = {
          ...(parameters && { parameters }),
          ...(view.body && { body: view.body.schema }),
        };
        const validators = evaluateExpressions(asCalled.components?.schemas ?? {}, parts);
        const pick = (wanted: boolean) =>
          Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name) === wanted));
        for (const [part, validator] of validators) {
          expect(validateRequest(validator, pick(part === 'parameters'))).toEqual([]);
        }
      });
    }
  }
});
