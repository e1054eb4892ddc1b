import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import { propertyName } from '../print/property-name.js';
import { camelCase } from '../spec/camel-case.js';
import { mergedSchema } from '../spec/merged-schema.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { typesOf } from '../zod/types-of.js';

/** What stands beside a reference without changing what it refers to. */
const remarks = ['$ref', 'title', 'description', 'examples', 'deprecated'];

/** Prints schemas as `Shape`s; those of the components that are referred to become constants, each before its first use. */
export class ShapeConstants {
  readonly #document: SpecDocument;
  /** Finished declarations by name of the constant; undefined while one is being written. */
  readonly #declared = new Map<string, string | undefined>();

  constructor(document: SpecDocument) {
    this.#document = document;
  }

  declarations(): string[] {
    return [...this.#declared.values()].filter((declaration) => declaration !== undefined);
  }

  /** The expression for a schema. */
  print(schema: Schema): string {
    return this.#referred(schema) ?? this.#write(schema);
  }

  #write(schema: Schema): string {
    const merged = mergedSchema(this.#document, schema);
    const { properties, required = [], items, anyOf, additionalProperties } = merged;
    if (anyOf) {
      const branches = anyOf.map((branch) => this.print(branch));
      return list('{', [`anyOf: ${list('[', branches, ']')}`], '}', ' ');
    }
    const types = typesOf(merged);
    const values = valuesOf(merged);
    const isMap = additionalProperties === true || (types?.includes('object') && !properties);
    const fields = Object.entries(properties ?? {}).map(([name, field]) =>
      this.#member(propertyName(name), field),
    );
    return list(
      '{',
      [
        ...(types ? [`type: ${literal(types)}`] : []),
        ...(fields.length > 0 ? [`properties: ${list('{', fields, '}', ' ')}`] : []),
        ...(required.length > 0 ? [`required: ${literal(required)}`] : []),
        ...(items ? [this.#member('items', items)] : []),
        ...(values.length > 0 ? [`values: ${literal(values)}`] : []),
        ...(isMap ? ['open: true'] : []),
      ],
      '}',
      ' ',
    );
  }

  /** A member of an object literal; a constant that is still being written can only be asked for later. */
  #member(name: string, schema: Schema): string {
    const expression = this.print(schema);
    const isUnfinished = this.#declared.has(expression) && this.#declared.get(expression) === undefined;
    return isUnfinished ? `get ${name}() { return ${expression}; }` : `${name}: ${expression}`;
  }

  /** The constant of a schema that is nothing but a reference. Shapes of a word or two are written out. */
  #referred(schema: Schema): string | undefined {
    const isAlone = Object.keys(schema).every((key) => remarks.includes(key) || key === 'x-source');
    if (!schema.$ref || !isAlone) return undefined;
    const target = resolveReference<Schema>(this.#document, schema);
    const isSmall = !target.properties && !target.items && !target.allOf && !target.anyOf && !target.oneOf;
    if (isSmall && valuesOf(target).length === 0) return undefined;
    const constant = `${camelCase(schema.$ref.split('/').at(-1) ?? '')}Part`;
    if (!this.#declared.has(constant)) this.#declare(constant, target);
    return constant;
  }

  #declare(constant: string, schema: Schema): void {
    this.#declared.set(constant, undefined);
    const shape = this.print(schema);
    // Set anew, so that the declarations stand in the order in which they were finished.
    this.#declared.delete(constant);
    this.#declared.set(constant, `const ${constant}: Shape = ${shape};\n`);
  }
}

function valuesOf({
  const: constant,
  enum: values,
  'x-values': known = [],
}: Schema): readonly (string | number | boolean)[] {
  const all = constant === undefined ? (values ?? known.map(({ value }) => value)) : [constant];
  return all.filter((value) => value !== null);
}
