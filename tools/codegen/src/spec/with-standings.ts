import { fieldSource } from './field-source.js';
import { atPointer } from './json-pointer.js';
import { listParameters } from './list-parameters.js';
import { listSchemas } from './list-schemas.js';
import type { Mutable } from './mutable.js';
import { parameterSource } from './parameter-source.js';
import { responseHeaders } from './response-headers.js';
import type { SpecDocument } from './spec-document.js';
import { standingSentence } from './standing-sentence.js';

interface Described {
  readonly description?: string;
}

/**
 * The document in which the description of every schema of the components, field, parameter and header ends with how well it is
 * known, unless it is documented. The document given stays as it was.
 */
export function withStandings(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  const describe = (pointer: string, sentence: string): void => {
    const place = atPointer(copy, pointer) as Mutable<Described>;
    if (sentence)
      place.description = [place.description?.trim().replace(/[^.!?:)]$/, '$&.'), sentence]
        .filter(Boolean)
        .join(' ');
  };
  for (const pointer of describedSchemas(document))
    describe(pointer, standingSentence(fieldSource(document, pointer)));
  const others = [...listParameters(document), ...responseHeaders(document).map(({ pointer }) => pointer)];
  for (const pointer of others) describe(pointer, standingSentence(parameterSource(document, pointer)));
  return copy;
}

/** What stands in a condition is a demand on fields that are described elsewhere. */
function describedSchemas(document: SpecDocument): string[] {
  return listSchemas(document)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !/\/(if|then|else|not|x-conditions)(\/|$)/.test(pointer))
    .filter((pointer) => /\/properties\/[^/]*$|^\/components\/schemas\/[^/]*$/.test(pointer));
}
