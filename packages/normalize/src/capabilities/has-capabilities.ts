import type { AdapterWith } from '../campaign/campaign-adapter.js';
import type { Capabilities, CapabilityName } from './capabilities.js';

/**
 * Whether an adapter that is known only at run time can do all of these: then its methods can be used, and its drafts have the fields.
 * @example
 * if (hasCapabilities(adapter, 'pause', 'resume')) await adapter.pause(campaign);
 */
export function hasCapabilities<Name extends CapabilityName>(
  adapter: object,
  ...names: readonly Name[]
): adapter is AdapterWith<Name> {
  const { capabilities } = adapter as { readonly capabilities?: Partial<Capabilities> };
  return names.every((name) => capabilities?.[name] === true);
}
