import { parametersSchema } from '../files/parameters-schema.js';
import { listOperations } from '../spec/list-operations.js';
import type { Schema, Schemas } from '../spec/schema.js';
import { withJsonContent } from '../spec/with-json-content.js';
import { fixtureSpec } from './fixture-spec.js';

/** The object of the parameters of `carry` in the fixture `rpc`, with one condition between them, and the schemas it refers to. */
export function parametersUnder(condition: Schema): { parameters: Schema; schemas: Schemas } {
  const spec = fixtureSpec('rpc', { at: '/paths/~1Carry/post/x-conditions', to: [condition] });
  const document = withJsonContent(spec.document);
  const carry = listOperations(document).find(({ id }) => id === 'carry');
  const parameters = carry && parametersSchema(carry);
  if (!parameters) throw new Error('the fixture has no operation carry with parameters');
  return { parameters, schemas: document.components?.schemas ?? {} };
}
