import type { Refusal, RefusalTable } from '../engine/refusal.js';

/** Names by which the gateway calls a missing header of V3: those of the older parameters. */
const missingHeaderCodes: Record<string, string> = {
  Authorization: 'MissingSignature',
  'x-acs-date': 'IllegalTimestamp',
  'x-acs-signature-nonce': 'MissingSignatureNonce',
  'x-acs-content-sha256': 'MissingParameter',
};

const codes: RefusalTable<string> = {
  missing_header: 'IncompleteSignature',
  malformed_header: 'IncompleteSignature',
  malformed_parameter: 'InvalidParameter',
  unsupported_algorithm: 'InvalidSignatureMethod',
  unknown_account: 'InvalidAccessKeyId.NotFound',
  missing_security_token: 'MissingSecurityToken',
  security_token_mismatch: 'InvalidSecurityToken.Malformed',
  expired_token: 'InvalidSecurityToken.Expired',
  expired: 'InvalidTimeStamp.Expired',
  from_the_future: 'InvalidTimeStamp.Expired',
  replayed: 'SignatureNonceUsed',
  body_mismatch: 'SignatureDoesNotMatch',
  signature_mismatch: 'SignatureDoesNotMatch',
  missing: 'MissingParameter',
  malformed: 'InvalidParameter',
  out_of_range: 'InvalidParameter',
  too_many: 'InvalidParameter',
  unreadable_body: 'InvalidParameter',
  unknown_route: 'InvalidApi.NotFound',
  wrong_method: 'UnsupportedHTTPMethod',
  internal_error: 'InternalError',
};

export function codeOf({ reason, field = '' }: Refusal): string {
  if (reason === 'missing_parameter' || reason === 'missing') {
    return field === 'Timestamp' ? 'IllegalTimestamp' : `Missing${field || 'Parameter'}`;
  }
  if (reason === 'missing_header') return missingHeaderCodes[field] ?? 'IncompleteSignature';
  if (field === 'Timestamp' && reason === 'malformed_parameter') return 'InvalidTimeStamp.Format';
  if (field === 'x-acs-date' && reason === 'malformed_header') return 'InvalidTimeStamp.Format';
  if (field === 'Format') return 'InvalidParameter.Format';
  if (field === 'SignatureVersion' || field === 'content-type') return 'InvalidParameter';
  return codes[reason] ?? 'InvalidParameter';
}

/** The texts are ours but for the end of SignatureDoesNotMatch and those of NotExist. */
const messages: Record<string, string> = {
  SignatureDoesNotMatch: 'Specified signature is not matched with our calculation.',
  IncompleteSignature: 'The request signature does not conform to the standards.',
  SignatureNonceUsed: 'Specified signature nonce was used already.',
  'InvalidTimeStamp.Expired': 'Specified time stamp is expired.',
  'InvalidTimeStamp.Format': 'Specified time stamp is not well formatted.',
  IllegalTimestamp: 'The time stamp is missing.',
  InvalidSignatureMethod: 'Specified signature method is not supported.',
  'InvalidAccessKeyId.NotFound': 'Specified access key is not found.',
  MissingSecurityToken: 'The security token is missing.',
  'InvalidSecurityToken.Malformed': 'Specified security token is malformed.',
  'InvalidSecurityToken.Expired': 'Specified security token is expired.',
  'Throttling.User': 'Too many requests of this account.',
  'InvalidParameter.Format': 'Format must be JSON or XML.',
  'InvalidApi.NotFound': 'Specified api is not found, please check Action and Version.',
  UnsupportedHTTPMethod: 'This HTTP method is not supported.',
  InternalError: 'The simulator failed.',
  'NotExist.Instance': 'The specified Instance does not exist.',
  'NotExist.JobGroup': 'The specified JobGroup does not exist.',
};

export function messageOf(code: string, field: string | undefined): string {
  return (
    messages[code] ?? (field ? `The parameter ${field} is missing or not valid.` : 'The request is not valid.')
  );
}
