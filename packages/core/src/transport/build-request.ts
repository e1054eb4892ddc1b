import { getAtPointer } from '../json-pointer.js';
import { sealedList } from '../lists/sealed-list.js';
import type { Operation } from '../operation.js';
import { flattenParameters } from './flatten-parameters.js';
import { createFinalURL, defaultBodySerializer, defaultPathSerializer } from './openapi-fetch.js';
import type { PreparedRequest } from './prepared-request.js';
import type { RequestParts } from './split-input.js';

/** Builds what is to be signed: the address, the flat parameters, and the one text of the body that is signed and sent. */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  method: Operation['method'],
  { path, query, body }: RequestParts,
): PreparedRequest {
  const url =
    operation.parameters.path.length === 0 ? baseUrl + operation.path : filledUrl(baseUrl, operation, path);
  return {
    operation,
    method,
    url,
    query: flattenParameters(query),
    form: operation.body === 'form' ? flattenParameters(body ?? {}) : {},
    json: operation.body === 'json' ? jsonOf(operation, body) : undefined,
  };
}

function filledUrl(baseUrl: string, operation: Operation, path: RequestParts['path']): string {
  return createFinalURL(operation.path, {
    baseUrl,
    params: { path },
    pathSerializer: defaultPathSerializer,
    // Schemes disagree about the encoding of a query, so each writes its own.
    querySerializer: () => '',
  });
}

/** Text, but bytes where a list was built ahead, which are made of its own. */
function jsonOf({ lists }: Operation, body: RequestParts['body']): string | Uint8Array {
  for (const pointer of lists ?? []) {
    const list = sealedList(getAtPointer(body, pointer));
    if (list !== undefined) return list.jsonOf(body);
  }
  return defaultBodySerializer(body);
}
