import type { SignedRequest } from '@outdial/signing';
import createClient from 'openapi-fetch';
import type { Operation } from '../operation.js';
import { type ExchangeContext, exchange } from './exchange.js';
import { flattenParameters } from './flatten-parameters.js';
import { LightRequest } from './light-request.js';
import type { PreparedRequest } from './prepared-request.js';
import type { RawResponse } from './raw-response.js';
import type { RequestParts } from './split-input.js';

const jsonMediaType = 'application/json;charset=UTF-8';

export type Sign = (request: PreparedRequest) => SignedRequest;

export type Send = (
  operation: Operation,
  parts: RequestParts,
  sign: Sign,
  context: ExchangeContext,
) => Promise<RawResponse>;

/**
 * Makes the function that builds a request with openapi-fetch, signs the exact text that it will send, and exchanges it for
 * the vendor's answer. Each call signs anew, so sending again never repeats a nonce or a timestamp.
 * The function throws what `exchange` throws.
 */
export function createSend(baseUrl: string): Send {
  const client = createClient<Record<string, never>>({
    baseUrl,
    Request: LightRequest as unknown as typeof Request,
  });
  return async (operation, parts, sign, context) => {
    let answer: RawResponse | undefined;
    const signAndExchange = async ({ url, method, body }: LightRequest): Promise<Response> => {
      const signed = sign(prepare(operation, parts, url, body));
      const headers = {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': jsonMediaType }),
        ...signed.headers,
      };
      answer = await exchange(url, method, { ...signed, headers }, context);
      // openapi-fetch would parse the answer; the verdict needs its text, so openapi-fetch is given an empty one.
      return new Response(null, { status: 204 });
    };
    const options = {
      params: { path: parts.path },
      fetch: signAndExchange,
      ...(operation.body === 'json' ? { body: parts.body } : {}),
    };
    await client.request(operation.method.toLowerCase() as 'post', operation.path as never, options as never);
    return answer as RawResponse;
  };
}

function prepare(
  operation: Operation,
  parts: RequestParts,
  url: string,
  json: string | undefined,
): PreparedRequest {
  return {
    operation,
    method: operation.method,
    url,
    query: flattenParameters(parts.query),
    form: operation.body === 'form' ? flattenParameters(parts.body ?? {}) : {},
    json,
  };
}
