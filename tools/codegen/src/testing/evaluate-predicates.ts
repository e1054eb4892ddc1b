import * as runtime from '@outdial/core/validation';
import { transformSync } from 'esbuild';
import { PredicateFunctions } from '../predicates/predicate-functions.js';
import type { Schemas } from '../spec/schema.js';

/** Emits predicates for some schemas, which may refer to `schemas`, as a generated file would hold them, runs the source, and gives them back. */
export function evaluatePredicates(
  schemas: Schemas,
  roots: Schemas,
): Map<string, (value: unknown) => boolean> {
  const document = { openapi: '3.1.1', info: { title: 'fixture', version: '1' }, components: { schemas } };
  const functions = new PredicateFunctions({ file: 'fixture', document });
  const entries = Object.entries(roots).map(
    ([name, schema], index) => `[${JSON.stringify(name)}, ${functions.nameFor(schema, `Root${index}`)}]`,
  );
  const { code } = transformSync(functions.declarations().join('\n'), { loader: 'ts' });
  const evaluate = new Function(...Object.keys(runtime), `${code}\nreturn new Map([${entries.join(',\n')}]);`);
  return evaluate(...Object.values(runtime)) as Map<string, (value: unknown) => boolean>;
}
