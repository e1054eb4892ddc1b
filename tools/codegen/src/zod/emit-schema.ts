import type { Schema } from '../spec/schema.js';
import { checkKeywords } from './check-keywords.js';
import { emitBase } from './emit-base.js';
import type { EmitContext } from './emit-context.js';
import { emitRules } from './emit-rules.js';
import { withChecks } from './with-checks.js';

/**
 * Turns a JSON Schema into an expression of zod/mini that gives the same verdict on every JSON value.
 * @throws Error naming file, path and keyword when the schema uses what the emitter does not know
 */
export function emitSchema(schema: Schema, pointer: string, context: EmitContext): string {
  const [fault] = checkKeywords(schema);
  if (fault) throw new Error(`${context.file}#${pointer}/${fault.keyword}: ${fault.reason}`);
  return withChecks(emitBase(schema, pointer, context), emitRules(schema, pointer, context));
}
