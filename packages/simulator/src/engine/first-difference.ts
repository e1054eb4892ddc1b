import type { Explanation } from '@outdial/signing';
import type { ReceivedHeaders } from './parameters.js';
import type { FirstDifference } from './request-facts.js';

/** What a client may send so that it learns more than that the signature is wrong. */
const stringToSignHeader = 'x-outdial-string-to-sign';

/** What is signed, of the several strings that a scheme makes: the one that still holds the request's own words. */
const signedSteps = ['canonicalRequest', 'stringToSign', 'input'];

const mask = '***';

/** Undefined when the request proves itself, or has nothing to compare. Never holds more than one character of either side. */
export function firstDifferenceOf(
  explanation: Explanation,
  header: ReceivedHeaders,
): FirstDifference | undefined {
  const { scheme, steps, expectedSignature, receivedSignature, verification } = explanation;
  if (verification.ok) return undefined;
  const stepNamed = (name: string) => steps.find((step) => step.name === name)?.value;
  if (verification.reason === 'body_mismatch') {
    const sent = header['x-acs-content-sha256'] ?? '';
    return differenceOf('hash of the body', stepNamed('hashedPayload') ?? '', sent);
  }
  if (verification.reason !== 'signature_mismatch') return undefined;
  const clientsOwn = header[stringToSignHeader];
  const signed = signedSteps.map(stepNamed).find((value) => value !== undefined);
  if (clientsOwn !== undefined && signed !== undefined) {
    const text = Buffer.from(clientsOwn, 'base64').toString('utf8');
    const difference = differenceOf('string to sign', signed, text);
    if (difference) return withoutSecret(difference, signed);
  }
  // The one scheme whose signature may come in either letter case.
  const received = scheme === 'laaffic-md5' ? receivedSignature?.toLowerCase() : receivedSignature;
  return differenceOf('signature', expectedSignature, received ?? '');
}

function differenceOf(of: FirstDifference['of'], expected: string, got: string): FirstDifference | undefined {
  if (expected === got) return undefined;
  let index = 0;
  while (index < expected.length && expected[index] === got[index]) index += 1;
  return { of, index, expected: expected[index] ?? '', got: got[index] ?? '' };
}

/** Who sent the secret itself and no mask shall not find a piece of it in the journal. */
function withoutSecret(difference: FirstDifference, signed: string): FirstDifference {
  const start = signed.indexOf(mask);
  const isInMask = start >= 0 && difference.index >= start && difference.index < start + mask.length;
  return isInMask ? { ...difference, got: '*' } : difference;
}
