import { definePicker, type PickClient } from '@outdial/core';
import type { LaafficClient } from './client.js';
import type { LaafficSettings } from './settings.js';
import { laafficTraits } from './traits.js';

/**
 * Makes a client with some operations only, so that a bundle holds no others.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * import { getBalance } from '@outdial/laaffic/operations';
 * const laaffic = pickLaafficClient({ getBalance }, { credentials });
 */
export const pickLaafficClient: PickClient<LaafficClient, LaafficSettings> =
  /* @__PURE__ */ definePicker(laafficTraits);
