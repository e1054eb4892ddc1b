import { listSchemas } from '../spec/list-schemas.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { extensionPlaces } from './extension-places.js';
import type { Finding } from './finding.js';
import { placeOf } from './place-of.js';
import type { ShapeCheck } from './vocabulary-checks.js';
import { type DocumentNode, walkDocument } from './walk-document.js';

interface Extension {
  readonly node: DocumentNode;
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every extension must be in the vocabulary and have the shape defined there. */
export function checkExtensionShapes(
  document: SpecDocument,
  shapes: ReadonlyMap<string, ShapeCheck>,
): Finding[] {
  return extensions(document).flatMap(({ name, value, pointer }) => {
    const shape = shapes.get(name);
    if (!shape || !extensionPlaces[name]) return [{ pointer, reason: `${name} is not in the vocabulary` }];
    return shape(value).map((reason) => ({ pointer, reason: `${name}: ${reason}` }));
  });
}

/** Every extension must stand where the vocabulary allows it. */
export function checkExtensionPlaces(document: SpecDocument): Finding[] {
  const schemas = new Set(listSchemas(document).map(({ pointer }) => pointer));
  return extensions(document).flatMap(({ name, pointer, node }) => {
    const places = extensionPlaces[name] ?? [];
    const place = placeOf(node.path, schemas, node.pointer);
    return place && places.includes(place)
      ? []
      : [{ pointer, reason: `${name} may not stand here; it belongs to: ${places.join(', ')}` }];
  });
}

function extensions(document: SpecDocument): Extension[] {
  return walkDocument(document, { intoExtensions: false }).flatMap((node) =>
    // A header or field may be called x-…: below these keys stand names, not keywords.
    ['properties', 'headers', 'schemas', 'parameters'].includes(node.path.at(-1) ?? '')
      ? []
      : Object.entries(node.members)
          .filter(([name]) => name.startsWith('x-'))
          .map(([name, value]) => ({ node, name, value, pointer: `${node.pointer}/${name}` })),
  );
}
