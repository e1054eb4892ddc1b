import { type ClientSettings, defineVendor } from '@outdial/core';
import { type NxcloudCredentials, nxcloudDigest } from '@outdial/signing';
import type { NxcloudOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { baseUrl, operations } from './generated/operations.gen.js';

export interface NxcloudSettings extends ClientSettings<NxcloudCredentials> {
  /** Digest of the signature, as set for the account in the console. Default `MD5`, which the vendor takes when none is named. */
  readonly algorithm?: 'MD5' | 'SHA256';
}

/** The methods of an NXCloud Callbot v3 client; see REFERENCE.md for fields, bounds and codes. */
export type NxcloudClient = NxcloudOperations;

const createClient = defineVendor<NxcloudClient, NxcloudSettings>({
  name: 'nxcloud',
  baseUrl,
  requiredSettings: ['credentials.uuid', 'credentials.secretKey'],
  settingChoices: { algorithm: ['MD5', 'SHA256'] },
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  sign: ({ json = '' }, { credentials, algorithm = 'MD5' }, now) =>
    nxcloudDigest.sign({ body: json }, credentials, { now, algorithm }),
});

/**
 * Makes a client of the NXCloud Callbot v3 API.
 *
 * `credentials.uuid` names the account (it is not a random id) and `credentials.secretKey` signs; both are in the vendor's
 * console under "Developer".
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const nxcloud = createNxcloudClient({ credentials: { uuid, secretKey } });
 * const { data } = await nxcloud.ping({ data: 'hello' });
 */
export function createNxcloudClient(settings: NxcloudSettings): NxcloudClient {
  return createClient(settings);
}
