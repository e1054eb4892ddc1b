import { assertCredential, headerText } from '../assert-credential.js';
import { assertRecord } from '../assert-record.js';

export interface LaafficCredentials {
  apiKey: string;
  apiSecret: string;
}

/** Throws `TypeError` naming the field that is empty or unusable. */
export function assertLaafficCredentials(credentials: LaafficCredentials): void {
  assertRecord(credentials, 'credentials');
  assertCredential(credentials.apiKey, 'apiKey', headerText);
  assertCredential(credentials.apiSecret, 'apiSecret');
}
