import { defineVendor, driftReporter } from '@outdial/core';
import type { LaafficOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { operations } from './generated/operations.gen.js';
import type { LaafficSettings } from './settings.js';
import { laafficTraits } from './traits.js';

/** The methods of a LAAFFIC voice client; see REFERENCE.md for fields, bounds and codes. */
export type LaafficClient = LaafficOperations;

const createClient = defineVendor<LaafficClient, LaafficSettings>({
  ...laafficTraits,
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  loadListChecks: async () => (await import('./generated/list-checks.gen.js')).listChecks,
  reportDrift: driftReporter(async () => (await import('./generated/responses.gen.js')).responseShapes),
});

/**
 * Makes a client of the LAAFFIC voice API.
 *
 * `credentials.apiKey` and `credentials.apiSecret` are in the vendor's console under the developer options. The signature covers
 * key, secret and time only, neither path nor body: use HTTPS.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const laaffic = createLaafficClient({ credentials: { apiKey, apiSecret } });
 * const { data } = await laaffic.sendAgentGroupCall({ appId, taskName, agentId, numberInfoList });
 */
export function createLaafficClient(settings: LaafficSettings): LaafficClient {
  return createClient(settings);
}
