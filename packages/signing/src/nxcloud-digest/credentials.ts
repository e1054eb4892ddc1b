import { assertCredential, headerText } from '../assert-credential.js';

export interface NxcloudCredentials {
  /** The account's id from the console. Not a per-request UUID, whatever its name says. */
  uuid: string;
  secretKey: string;
}

/** Throws `TypeError` naming the field that is empty or unusable. */
export function assertNxcloudCredentials(credentials: NxcloudCredentials): void {
  assertCredential(credentials.uuid, 'uuid', headerText);
  assertCredential(credentials.secretKey, 'secretKey');
}
