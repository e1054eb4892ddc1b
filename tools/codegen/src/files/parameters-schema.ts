import type { OperationView } from '../spec/list-operations.js';
import type { Schema } from '../spec/schema.js';

/**
 * Path and query parameters of an operation as one object, with the conditions between them; undefined when the body is all that it takes. An
 * operation that takes nothing has an object without members, for else a member that nobody asked for would be sent.
 */
export function parametersSchema({ parameters, body, operation }: OperationView): Schema | undefined {
  const own = parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  if (own.length === 0 && body) return undefined;
  return {
    type: 'object',
    additionalProperties: false,
    required: own.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(own.map((parameter) => [parameter.name, parameter.schema])),
    ...(operation['x-conditions'] && { allOf: operation['x-conditions'] }),
  };
}
