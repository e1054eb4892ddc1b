import { assertCredential, headerText } from '../assert-credential.js';
import { assertRecord } from '../assert-record.js';
import { flatText } from './flat-text.js';

export interface NxcloudCredentials {
  /** The account's id from the console. Not a per-request UUID, whatever its name says. */
  uuid: string;
  secretKey: string;
}

/** What an account puts at both ends of every text that it signs. */
export interface Account {
  uuid: string;
  secretKey: string;
  textBeforeBody: string;
  textAtEnd: string;
}

let latest: Account | undefined;

/**
 * Checks credentials and prepares their part of the signed text, remembering the latest ones: the digest of a short
 * body is so quick that doing this for each would show. Throws `TypeError` naming the field that is empty or unusable.
 */
export function accountOf(credentials: NxcloudCredentials): Account {
  assertRecord(credentials, 'credentials');
  const { uuid, secretKey } = credentials;
  if (latest === undefined || latest.uuid !== uuid || latest.secretKey !== secretKey) {
    assertCredential(uuid, 'uuid', headerText);
    assertCredential(secretKey, 'secretKey');
    latest = {
      uuid,
      secretKey,
      textBeforeBody: flatText(`${secretKey}&body=`),
      textAtEnd: flatText(`&uuid=${uuid}`),
    };
  }
  return latest;
}
