import { definePicker, type PickClient } from '@outdial/core';
import type { NxcloudClient } from './client.js';
import type { NxcloudSettings } from './settings.js';
import { nxcloudTraits } from './traits.js';

/**
 * Makes a client with some operations only, so that a bundle holds no others.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * import { ping } from '@outdial/nxcloud/operations';
 * const nxcloud = pickNxcloudClient({ ping }, { credentials });
 */
export const pickNxcloudClient: PickClient<NxcloudClient, NxcloudSettings> =
  /* @__PURE__ */ definePicker(nxcloudTraits);
