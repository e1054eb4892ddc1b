import { definePicker, type PickClient } from '@outdial/core';
import type { AlibabaClient } from './client.js';
import type { AlibabaSettings } from './settings.js';
import { alibabaTraits } from './traits.js';

/** An answer in XML is read by the shapes of all operations, which a bundle of some must not hold. */
const settingChoices = { ...alibabaTraits.settingChoices, format: ['JSON'] };

/**
 * Makes a client with some operations only, so that a bundle holds no others. It reads JSON only.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * import { dialogue } from '@outdial/alibaba/operations';
 * const alibaba = pickAlibabaClient({ dialogue }, { credentials });
 */
export const pickAlibabaClient: PickClient<
  AlibabaClient,
  Omit<AlibabaSettings, 'format'>
> = /* @__PURE__ */ definePicker<AlibabaClient, AlibabaSettings>({ ...alibabaTraits, settingChoices });
