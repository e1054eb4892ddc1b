import { isFilledByClient } from './is-filled-by-client.js';
import type { OperationView } from './list-operations.js';
import { resolveReference } from './resolve-reference.js';
import type { Scalar, Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/** A field of the flat input that always has the same value, which the client fills. */
export interface ConstantField {
  readonly pointer: string;
  readonly value: Scalar;
}

/** The constants of an operation: of its path and query parameters, then of its body. */
export function constantFields(document: SpecDocument, { parameters, body }: OperationView): ConstantField[] {
  const fromParameters = parameters
    .filter((parameter) => parameter.in !== 'header' && parameter.in !== 'cookie')
    .flatMap(({ name, schema, 'x-filled-by': filledBy }) =>
      constantOf(document, `/${name}`, { ...schema, ...(filledBy && { 'x-filled-by': filledBy }) }),
    );
  return [...fromParameters, ...(body ? constantsBelow(document, '', body.schema) : [])];
}

function constantsBelow(document: SpecDocument, pointer: string, schema: Schema): ConstantField[] {
  const { properties = {}, allOf = [], oneOf, contentSchema } = resolveReference<Schema>(document, schema);
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...constantOf(document, `${pointer}/${name}`, field),
    ...constantsBelow(document, `${pointer}/${name}`, field),
  ]);
  const included = [...allOf, ...(contentSchema ? [contentSchema] : [])].flatMap((member) =>
    constantsBelow(document, pointer, member),
  );
  const [first = [], ...others] = (oneOf ?? []).map((branch) => constantsBelow(document, pointer, branch));
  const shared = first.filter((constant) =>
    others.every((branch) => branch.some((other) => same(constant, other))),
  );
  return [...own, ...included, ...shared].filter(
    (constant, index, all) => all.findIndex((other) => same(constant, other)) === index,
  );
}

function constantOf(document: SpecDocument, pointer: string, field: Schema): ConstantField[] {
  const value = resolveReference<Schema>(document, field).const;
  return isFilledByClient(document, field) && value !== undefined ? [{ pointer, value }] : [];
}

function same(left: ConstantField, right: ConstantField): boolean {
  return left.pointer === right.pointer && left.value === right.value;
}
