import { defineVendor, driftReporter } from '@outdial/core';
import type { HuaweiOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { type DialogOperationId, dialogOperations } from './operation-kinds.js';
import type { HuaweiSettings } from './settings.js';
import { huaweiTraits } from './traits.js';

/** The methods of a Huawei Cloud OIAP dialog client; see REFERENCE.md for fields, bounds and codes. */
export type HuaweiClient = Pick<HuaweiOperations, DialogOperationId>;

const createClient = defineVendor<HuaweiClient, HuaweiSettings>({
  ...huaweiTraits,
  operations: dialogOperations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  reportDrift: driftReporter(async () => (await import('./generated/responses.gen.js')).responseShapes),
});

/**
 * Makes a client of the Huawei Cloud OIAP dialog interfaces (V2). It gets its token itself, keeps it, renews it before it
 * expires, and once more when the vendor refuses it.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const huawei = createHuaweiClient({ baseUrl: 'https://oiap.example.com:28443', vdnId: '25', credentials: { appKey, appSecret } });
 * const { data } = await huawei.processDialog({ userid, inaction: 8, inparams: { call_sor_id, call_dst_id } });
 */
export function createHuaweiClient(settings: HuaweiSettings): HuaweiClient {
  return createClient(settings);
}
