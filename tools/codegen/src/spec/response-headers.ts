import { toPointer } from './json-pointer.js';
import { listOperations, listWebhooks } from './list-operations.js';
import type { Header, SpecDocument } from './spec-document.js';

/** A header of an answer and where it is described. */
export interface PlacedHeader {
  readonly name: string;
  readonly pointer: string;
  readonly header: Header;
}

/** Every header that is described in a document: of the answers of its operations and webhooks, and in the components. */
export function responseHeaders(document: SpecDocument): PlacedHeader[] {
  const { responses = {}, headers = {} } = document.components ?? {};
  const holders = [
    ...[...listOperations(document), ...listWebhooks(document)].flatMap(({ pointer, operation }) =>
      Object.entries(operation.responses ?? {}).map(
        ([status, response]) => [`${pointer}/responses/${status}`, response] as const,
      ),
    ),
    ...Object.entries(responses).map(
      ([name, response]) => [`/components/responses${toPointer([name])}`, response] as const,
    ),
  ];
  return [
    ...holders.flatMap(([pointer, response]) =>
      '$ref' in response ? [] : placed(response.headers ?? {}, `${pointer}/headers`),
    ),
    ...placed(headers, '/components/headers'),
  ];
}

function placed(
  headers: Readonly<Record<string, Header | { $ref: string }>>,
  pointer: string,
): PlacedHeader[] {
  return Object.entries(headers).flatMap(([name, header]) =>
    '$ref' in header ? [] : [{ name, header, pointer: `${pointer}${toPointer([name])}` }],
  );
}
