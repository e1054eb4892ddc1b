import { definePicker, type PickClient } from '@outdial/core';
import type { AlibabaClient } from './client.js';
import type { AlibabaSettings } from './settings.js';
import { alibabaTraits } from './traits.js';

/**
 * Makes a client with some operations only, so that a bundle holds no others.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * import { dialogue } from '@outdial/alibaba/operations';
 * const alibaba = pickAlibabaClient({ dialogue }, { credentials });
 */
export const pickAlibabaClient: PickClient<AlibabaClient, AlibabaSettings> =
  /* @__PURE__ */ definePicker(alibabaTraits);
