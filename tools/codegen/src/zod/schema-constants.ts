import { droppable } from '../print/droppable.js';
import { camelCase } from '../spec/camel-case.js';
import { atPointer } from '../spec/json-pointer.js';
import type { Spec } from '../spec/parse-spec.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { EmitContext } from './emit-context.js';
import { emitSchema } from './emit-schema.js';

const prefix = '#/components/schemas/';

/** Collects the referenced schemas of a document as constants, each written before its first use. */
export class SchemaConstants {
  readonly #spec: Pick<Spec, 'file' | 'document'>;
  readonly #context: EmitContext;
  /** Finished declarations by name of the constant; undefined while one is being written. */
  readonly #declared = new Map<string, string | undefined>();

  constructor(spec: Pick<Spec, 'file' | 'document'>) {
    this.#spec = spec;
    this.#context = {
      file: spec.file,
      helpers: new Set(),
      refer: (reference) => this.#refer(reference),
      resolve: (schema) => resolveReference<Schema>(spec.document, schema),
    };
  }

  /** The expression for a schema; what it refers to is declared on the way. */
  emit(schema: Schema, pointer: string): string {
    return emitSchema(schema, pointer, this.#context);
  }

  imports(): string {
    const helpers = [...this.#context.helpers].sort();
    const inUse =
      helpers.length > 0 ? `import { ${helpers.join(', ')} } from '@outdial/core/validation';\n` : '';
    return `import type { RequestSchema } from '@outdial/core/validation';\n${inUse}import * as z from 'zod/mini';\n`;
  }

  declarations(): string[] {
    return [...this.#declared.values()].filter((declaration) => declaration !== undefined);
  }

  #refer(reference: string): string {
    const name = reference.slice(prefix.length);
    if (!reference.startsWith(prefix) || name.includes('/')) {
      throw new Error(`${this.#spec.file}: ${reference} does not refer to a schema of the components`);
    }
    const schema = atPointer(this.#spec.document, reference.slice(1)) as Schema | undefined;
    if (!schema) throw new Error(`${this.#spec.file}: ${reference} leads nowhere`);
    const constant = `${camelCase(name)}Schema`;
    if (!this.#declared.has(constant)) this.#declare(constant, schema, reference.slice(1));
    // Only a schema that contains itself is still being written here.
    return this.#declared.get(constant) === undefined ? `z.lazy(() => ${constant})` : constant;
  }

  #declare(constant: string, schema: Schema, pointer: string): void {
    this.#declared.set(constant, undefined);
    const expression = emitSchema(schema, pointer, this.#context);
    // Set anew, so that the declarations stand in the order in which they were finished.
    this.#declared.delete(constant);
    this.#declared.set(constant, `const ${constant}: RequestSchema = ${droppable(expression)};\n`);
  }
}
