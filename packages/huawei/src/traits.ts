import { fetchedTokens, type Operation, type Resolved, type VendorTraits } from '@outdial/core';
import type { HuaweiSettings } from './settings.js';

type Input = Readonly<Record<string, unknown>>;

/** Life of a token whose answer gives no usable `expireTime`; the vendor's documented default, in seconds. */
const defaultTokenLifetimeSeconds = 3600;

/** In what the dialog interfaces differ from other vendors: a token in the body instead of a signature. */
export const huaweiTraits: VendorTraits<HuaweiSettings> = {
  name: 'huawei',
  requiredSettings: ['credentials.appKey', 'credentials.appSecret', 'vdnId', 'baseUrl'],
  sign: ({ json }) => ({ query: '', headers: {}, body: json }),
  fill: fillInput,
  tokens: fetchedTokens(({ authToken, expireTime }) =>
    typeof authToken === 'string' && authToken !== ''
      ? { value: authToken, lifetimeSeconds: lifetimeOf(expireTime) }
      : undefined,
  ),
};

function fillInput({ parameters, token }: Operation, input: Input, settings: Resolved<HuaweiSettings>): Input {
  if (token === undefined) {
    const { appKey, appSecret } = settings.credentials;
    return { appKey, appSecret, ...input };
  }
  // The vendor wants the call id twice, at the top and inside `inparams`.
  const inparams = isObject(input.inparams) ? { call_id: input.userid, ...input.inparams } : input.inparams;
  const vdnId = parameters.path.includes('vdnId') ? { vdnId: settings.vdnId } : {};
  return { ...vdnId, ...input, inparams };
}

/** A time that is none, or over already, would have every call fetch a token of its own. */
function lifetimeOf(expireTime: unknown): number {
  const seconds = Number(expireTime);
  return seconds > 0 ? seconds : defaultTokenLifetimeSeconds;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
