import type { ReceivedRequest, Verification } from '@outdial/signing';
import { ResponseSignatureError } from './errors/response-signature-error.js';
import type { Exchange } from './vendor-definition.js';

/**
 * Checks the signature of an answer over its raw bytes.
 * @param isAnswer whether the answer names the request that it belongs to
 * @throws ResponseSignatureError
 */
export function assertResponseSignature(
  vendor: string,
  { operation, response }: Exchange,
  isAnswer: boolean,
  verify: (received: ReceivedRequest) => Verification,
): void {
  const { headers, bytes, status } = response;
  const facts = { vendor, operation: operation.id, status };
  const verification = verify({ method: operation.method, url: operation.path, headers, body: bytes });
  if (!verification.ok) {
    const { reason, subject } = verification;
    throw new ResponseSignatureError({ ...facts, reason, ...(subject === undefined ? {} : { subject }) });
  }
  if (!isAnswer) throw new ResponseSignatureError({ ...facts, reason: 'request_id_mismatch' });
}
