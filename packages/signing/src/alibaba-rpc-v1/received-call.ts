import { Buffer } from 'node:buffer';
import { checkSingleHeaders, headerValue, readHeaders } from '../received-headers.js';
import { type ReceivedParameters, readParameters } from '../received-parameters.js';
import { splitUrl } from '../received-url.js';
import type { ReceivedRequest, Verification } from '../types.js';
import { refused } from '../verification.js';

/**
 * All parameters of a call, wherever the caller put them. A body that is not a form is refused: no parameter, and hence
 * no signature, would cover it.
 */
export function readCall(request: ReceivedRequest): ReceivedParameters | { failure: Verification } {
  const notAForm = request.body.length > 0 ? checkFormBody(request) : undefined;
  if (notAForm) return { failure: notAForm };
  const { buffer, byteOffset, byteLength } = request.body;
  const body = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  return readParameters(splitUrl(request.url).query, body);
}

function checkFormBody(request: ReceivedRequest): Verification | undefined {
  const headers = readHeaders(request.headers);
  const problem = checkSingleHeaders(headers, ['content-type']);
  if (problem) return problem;
  const mediaType = headerValue(headers, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return mediaType === 'application/x-www-form-urlencoded'
    ? undefined
    : refused('malformed_header', 'content-type');
}
