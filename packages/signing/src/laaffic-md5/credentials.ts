import { assertCredential, headerText } from '../assert-credential.js';

export interface LaafficCredentials {
  apiKey: string;
  apiSecret: string;
}

/** Throws `TypeError` naming the field that is empty or unusable. */
export function assertLaafficCredentials(credentials: LaafficCredentials): void {
  assertCredential(credentials.apiKey, 'apiKey', headerText);
  assertCredential(credentials.apiSecret, 'apiSecret');
}
