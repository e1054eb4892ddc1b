import { defineVendor, driftReporter } from '@outdial/core';
import type { NxcloudOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { operations } from './generated/operations.gen.js';
import type { NxcloudSettings } from './settings.js';
import { nxcloudTraits } from './traits.js';

/** The methods of an NXCloud Callbot v3 client; see REFERENCE.md for fields, bounds and codes. */
export type NxcloudClient = NxcloudOperations;

const createClient = defineVendor<NxcloudClient, NxcloudSettings>({
  ...nxcloudTraits,
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  loadListChecks: async () => (await import('./generated/list-checks.gen.js')).listChecks,
  reportDrift: driftReporter(async () => (await import('./generated/responses.gen.js')).responseShapes),
});

/**
 * Makes a client of the NXCloud Callbot v3 API.
 *
 * `credentials.uuid` names the account (it is not a random id) and `credentials.secretKey` signs; both are in the vendor's
 * console under "Developer". Signed answers are verified.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const nxcloud = createNxcloudClient({ credentials: { uuid, secretKey } });
 * const { data } = await nxcloud.ping({ data: 'hello' });
 */
export function createNxcloudClient(settings: NxcloudSettings): NxcloudClient {
  return createClient(settings);
}
