import type { SignedRequest } from '@outdial/signing';
import type { ClientSettings, Resolved } from '../settings/client-settings.js';
import { signingProblem } from '../signing-problem.js';
import type { PreparedRequest } from '../transport/prepared-request.js';
import type { VendorDefinition } from '../vendor-definition.js';

/**
 * Signs as the vendor's definition says. A scheme refuses credentials that do not fit into the request, such as a key with
 * letters that no header can carry.
 * @throws ConfigurationError naming the credential
 */
export function signRequest<Settings extends ClientSettings<unknown>>(
  definition: VendorDefinition<Settings>,
  request: PreparedRequest,
  settings: Resolved<Settings>,
  now: () => Date,
): SignedRequest {
  try {
    return definition.sign(request, settings, now);
  } catch (cause) {
    throw signingProblem(definition.name, cause);
  }
}
