import type { Schema, TypeName } from '../spec/schema.js';
import { checkKeywords } from './check-keywords.js';
import { emitBase } from './emit-base.js';
import type { EmitContext } from './emit-context.js';
import { emitRules } from './emit-rules.js';
import { withChecks } from './with-checks.js';

/**
 * Turns a JSON Schema into an expression of zod/mini that gives the same verdict on every JSON value. Where the schema
 * around it allows one type only, `assumed` names it, and keywords need no question for the type.
 * @throws Error naming file, path and keyword when the schema uses what the emitter does not know
 */
export function emitSchema(schema: Schema, pointer: string, context: EmitContext, assumed?: TypeName): string {
  const [fault] = checkKeywords(schema);
  if (fault) throw new Error(`${context.file}#${pointer}/${fault.keyword}: ${fault.reason}`);
  return withChecks(
    emitBase(schema, pointer, context, assumed),
    emitRules(schema, pointer, context, { assumed, reason: undefined }),
  );
}
