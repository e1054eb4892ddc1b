import { assertCredential, headerText } from './assert-credential.js';
import { assertRecord } from './assert-record.js';
import { equalTexts } from './equal-texts.js';
import type { Verification } from './types.js';
import { refused } from './verification.js';

export interface AlibabaCredentials {
  accessKeyId: string;
  accessKeySecret: string;
  /** Of temporary (STS) keys; leave it out for permanent ones. */
  securityToken?: string;
}

/** Throws `TypeError` naming the field that is empty or unusable. */
export function assertAlibabaCredentials(credentials: AlibabaCredentials): void {
  assertRecord(credentials, 'credentials');
  // A comma would end the id inside the Authorization header.
  assertCredential(credentials.accessKeyId, 'accessKeyId', /^[\x21-\x2b\x2d-\x7e]+$/);
  assertCredential(credentials.accessKeySecret, 'accessKeySecret');
  if (credentials.securityToken !== undefined) {
    assertCredential(credentials.securityToken, 'securityToken', headerText);
  }
}

/** `received` is the request's token; `subject` the header or parameter that carries it. */
export function checkSecurityToken(
  received: string | undefined,
  credentials: AlibabaCredentials,
  subject: string,
): Verification | undefined {
  if (received === undefined) {
    return credentials.securityToken === undefined ? undefined : refused('missing_security_token', subject);
  }
  return credentials.securityToken !== undefined && equalTexts(received, credentials.securityToken)
    ? undefined
    : refused('security_token_mismatch', subject);
}
