import type { Shape } from '@outdial/core';
import { ShapeConstants } from '../shapes/shape-constants.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';

/** Prints the shapes of some schemas as a generated file would hold them, runs the source, and gives them back. */
export function evaluateShapes<Name extends string>(
  document: SpecDocument,
  roots: Readonly<Record<Name, Schema>>,
): Record<Name, Shape> {
  const constants = new ShapeConstants(document);
  const members = Object.entries<Schema>(roots).map(
    ([name, schema]) => `${JSON.stringify(name)}: ${constants.print(schema)}`,
  );
  // The annotation of the constants is all in them that is not JavaScript.
  const declarations = constants.declarations().map((text) => text.replace(': Shape =', ' ='));
  const source = `${declarations.join('\n')}\nreturn { ${members.join(', ')} };`;
  return new Function(source)() as Record<Name, Shape>;
}
