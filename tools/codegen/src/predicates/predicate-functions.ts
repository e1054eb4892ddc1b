import { literal } from '../print/literal.js';
import { camelCase } from '../spec/camel-case.js';
import { atPointer } from '../spec/json-pointer.js';
import type { Spec } from '../spec/parse-spec.js';
import { pascalCase } from '../spec/pascal-case.js';
import type { Schema } from '../spec/schema.js';
import { emitConditions } from './emit-condition.js';

const prefix = '#/components/schemas/';

/** Collects functions that say of values whether they fit schemas of a document, and what these functions need. */
export class PredicateFunctions {
  readonly #spec: Pick<Spec, 'file' | 'document'>;
  /** Finished functions by name; an empty text while one is being written, which may call itself. */
  readonly #declared = new Map<string, string>();
  /** Names of functions by the reference that they stand for. */
  readonly #references = new Map<string, string>();
  readonly #patterns = new Map<string, string>();
  readonly #helpers = new Set<string>();

  constructor(spec: Pick<Spec, 'file' | 'document'>) {
    this.#spec = spec;
  }

  /** The name of the function for a schema; `place` says what it is called when the schema is no reference. */
  nameFor(schema: Schema, place: string): string {
    const onlyRefers = schema.$ref !== undefined && Object.keys(schema).every((key) => key === '$ref');
    return onlyRefers
      ? this.refer(schema.$ref as string)
      : this.#declare(this.#unused(`is${place}`), schema, place);
  }

  /** The name of the function for a schema of the components. */
  refer(reference: string): string {
    const name = reference.slice(prefix.length);
    const schema = atPointer(this.#spec.document, reference.slice(1)) as Schema | undefined;
    if (!reference.startsWith(prefix) || name.includes('/') || !schema) {
      throw new Error(`${this.#spec.file}: ${reference} is no schema of the components`);
    }
    const known = this.#references.get(reference);
    if (known !== undefined) return known;
    const own = this.#unused(`is${pascalCase(camelCase(name))}`);
    this.#references.set(reference, own);
    return this.#declare(own, schema, pascalCase(camelCase(name)));
  }

  /** The name of the constant for a pattern. */
  pattern(source: string): string {
    const known = this.#patterns.get(source) ?? `pattern${this.#patterns.size + 1}`;
    this.#patterns.set(source, known);
    return known;
  }

  /** The name of the function that says whether an object has no members of other names than these. */
  onlyNames(names: readonly string[], place: string): string {
    const name = this.#unused(`hasOnlyNamesOf${place}`);
    const cases = names.map((each) => `      case ${literal(each)}:\n`).join('');
    const known = names.length > 0 ? `${cases}        continue;\n` : '';
    const loop = `  for (const name in value) {\n    switch (name) {\n${known}      default:\n        return false;\n    }\n  }\n`;
    this.#declared.set(
      name,
      `function ${name}(value: Readonly<Record<string, unknown>>): boolean {\n${loop}  return true;\n}\n`,
    );
    return name;
  }

  /** Notes that a helper of the runtime is used and gives its name back. */
  helper(name: string): string {
    this.#helpers.add(name);
    return name;
  }

  imports(): string {
    const helpers = [...this.#helpers].sort();
    return helpers.length > 0 ? `import { ${helpers.join(', ')} } from '@outdial/core/validation';\n` : '';
  }

  declarations(): string[] {
    const patterns = [...this.#patterns].map(
      ([source, name]) => `const ${name} = ${new RegExp(source, 'u')};\n`,
    );
    return [...patterns, ...this.#declared.values()];
  }

  #declare(name: string, schema: Schema, place: string): string {
    this.#declared.set(name, '');
    const conditions = emitConditions(schema, 'value', place, this);
    this.#declared.delete(name);
    this.#declared.set(
      name,
      `function ${name}(value: unknown): boolean {\n  return ${conditions.length > 0 ? conditions.join('\n    && ') : 'true'};\n}\n`,
    );
    return name;
  }

  #unused(name: string, count = 1): string {
    const candidate = count === 1 ? name : `${name}${count}`;
    return candidate === 'isObject' || this.#declared.has(candidate)
      ? this.#unused(name, count + 1)
      : candidate;
  }
}
