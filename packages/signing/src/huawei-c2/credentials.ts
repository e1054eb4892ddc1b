import { assertCredential } from '../assert-credential.js';
import { assertRecord } from '../assert-record.js';

export interface HuaweiC2Credentials {
  /** AK. */
  accessKey: string;
  /** SK. */
  secretKey: string;
}

/** Throws `TypeError` naming the field that is empty or unusable. */
export function assertHuaweiC2Credentials(credentials: HuaweiC2Credentials): void {
  assertRecord(credentials, 'credentials');
  // A slash would end the key inside the Authorization header.
  assertCredential(credentials.accessKey, 'accessKey', /^[\x21-\x2e\x30-\x7e]+$/);
  assertCredential(credentials.secretKey, 'secretKey');
}
