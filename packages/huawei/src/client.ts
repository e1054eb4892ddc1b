import { type ClientSettings, defineVendor, type Operation } from '@outdial/core';
import type { HuaweiOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { operations } from './generated/operations.gen.js';

/** Tenant id and API password, from which the client gets its token (authentication mode C3). */
export interface HuaweiCredentials {
  readonly appKey: string;
  readonly appSecret: string;
}

export interface HuaweiSettings extends ClientSettings<HuaweiCredentials> {
  /** Address of the OIAP, `https://host:port`: it differs per installation and has no default. */
  readonly baseUrl: string;
  /** Id of the virtual call centre, decimal digits; part of the path. */
  readonly vdnId: string;
}

/** The methods of a Huawei Cloud OIAP dialog client; see REFERENCE.md for fields, bounds and codes. */
export type HuaweiClient = HuaweiOperations;

/** Life of a token whose answer gives no usable `expireTime`; the vendor's documented default, in seconds. */
const defaultTokenLifetimeSeconds = 3600;

const createClient = defineVendor<HuaweiClient, HuaweiSettings>({
  name: 'huawei',
  requiredSettings: ['credentials.appKey', 'credentials.appSecret', 'vdnId', 'baseUrl'],
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  sign: ({ json }) => ({ query: '', headers: {}, body: json }),
  fill: fillInput,
  readToken: ({ authToken, expireTime }) =>
    typeof authToken === 'string' && authToken !== ''
      ? { value: authToken, lifetimeSeconds: lifetimeOf(expireTime) }
      : undefined,
});

function fillInput(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  settings: HuaweiSettings,
): Readonly<Record<string, unknown>> {
  if (operation.id === 'getToken') {
    const { appKey, appSecret } = settings.credentials;
    return { appKey, appSecret, ...input };
  }
  // The vendor wants the call id twice, at the top and inside `inparams`.
  const inparams = isObject(input.inparams) ? { call_id: input.userid, ...input.inparams } : input.inparams;
  return { vdnId: settings.vdnId, ...input, inparams };
}

/** A time that is none, or over already, would have every call fetch a token of its own. */
function lifetimeOf(expireTime: unknown): number {
  const seconds = Number(expireTime);
  return seconds > 0 ? seconds : defaultTokenLifetimeSeconds;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
