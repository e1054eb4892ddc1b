import { definePicker, type PickClient } from '@outdial/core';
import type { HuaweiClient } from './client.js';
import type { HuaweiSettings } from './settings.js';
import { huaweiTraits } from './traits.js';

/**
 * Makes a client with some operations only, so that a bundle holds no others. A dialog wants `getToken` beside it.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * import { getToken, processDialog } from '@outdial/huawei/operations';
 * const huawei = pickHuaweiClient({ getToken, processDialog }, { baseUrl, vdnId, credentials });
 */
export const pickHuaweiClient: PickClient<HuaweiClient, HuaweiSettings> =
  /* @__PURE__ */ definePicker(huaweiTraits);
