import * as runtime from '@outdial/core/validation';
import * as z from 'zod/mini';
import type { Schema, Schemas } from '../spec/schema.js';
import { SchemaConstants } from '../zod/schema-constants.js';

/** Emits the validators of some schemas as a generated file would hold them, runs the source, and gives them back. */
export function evaluateValidators(schemas: Schemas): Map<string, runtime.RequestSchema> {
  return evaluateExpressions(
    schemas,
    Object.fromEntries(Object.keys(schemas).map((name) => [name, reference(name)])),
  );
}

/** The same for schemas that refer to `schemas` but do not stand among them. */
export function evaluateExpressions(schemas: Schemas, roots: Schemas): Map<string, runtime.RequestSchema> {
  const document = { openapi: '3.1.1', info: { title: 'fixture', version: '1' }, components: { schemas } };
  const constants = new SchemaConstants({ file: 'fixture', document });
  const entries = Object.entries(roots).map(
    ([name, schema]) => `[${JSON.stringify(name)}, ${constants.emit(schema, `/${name}`)}]`,
  );
  // The annotation of the constants is all in them that is not JavaScript.
  const declarations = constants.declarations().map((text) => text.replace(': RequestSchema =', ' ='));
  const source = `${declarations.join('\n')}\nreturn new Map([${entries.join(',\n')}]);`;
  const names = Object.keys(runtime);
  const evaluate = new Function('z', ...names, source);
  return evaluate(z, ...Object.values(runtime)) as Map<string, runtime.RequestSchema>;
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
