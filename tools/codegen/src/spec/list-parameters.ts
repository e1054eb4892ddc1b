import { toPointer } from './json-pointer.js';
import type { Parameter, PathItem, Reference, SpecDocument } from './spec-document.js';

/** Pointers to every parameter that is described in a document: of operations and webhooks, of paths, and of the components. */
export function listParameters(document: SpecDocument): string[] {
  const items = (['paths', 'webhooks'] as const).flatMap((place) =>
    Object.entries(document[place] ?? {}).flatMap(([name, item]) => ofItem(item, toPointer([place, name]))),
  );
  const shared = Object.keys(document.components?.parameters ?? {}).map(
    (name) => `/components/parameters${toPointer([name])}`,
  );
  return [...items, ...shared];
}

function ofItem(item: PathItem, pointer: string): string[] {
  const { parameters = [], ...operations } = item;
  return [
    ...described(parameters, pointer),
    ...Object.entries(operations).flatMap(([method, operation]) =>
      described(operation?.parameters ?? [], `${pointer}/${method}`),
    ),
  ];
}

function described(parameters: readonly (Parameter | Reference)[], pointer: string): string[] {
  return parameters.flatMap((parameter, index) =>
    '$ref' in parameter ? [] : [`${pointer}/parameters/${index}`],
  );
}
