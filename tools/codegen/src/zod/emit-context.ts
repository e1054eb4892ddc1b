import type { Schema } from '../spec/schema.js';

/** What the emitter of one file shares between its schemas. */
export interface EmitContext {
  /** The expression that stands for a referenced schema. */
  readonly refer: (reference: string) => string;
  /** The schema behind any references. */
  readonly resolve: (schema: Schema) => Schema;
  /** Names of the helpers in use; the file imports them. */
  readonly helpers: Set<string>;
  /** File the schemas come from, for messages. */
  readonly file: string;
}

/** Notes that a helper is used and gives its name back. */
export function useHelper(context: EmitContext, name: string): string {
  context.helpers.add(name);
  return name;
}
