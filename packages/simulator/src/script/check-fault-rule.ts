import { loadSpecification } from '../engine/specification.js';
import { type FaultRule, faultKinds } from '../faults/fault-rule.js';
import { vendorNames } from '../vendor-name.js';
import { ScriptError } from './script-error.js';

/**
 * A rule that could never strike is a mistake: one for an operation or a webhook that no vendor has, or for an operation where only
 * callbacks can be struck, or the other way round. Throws `ScriptError`, which names those that there are.
 */
export function checkFaultRule({ vendor, operation, webhook, fault }: FaultRule, place: string): void {
  const isOfCallbacks = faultKinds[fault.kind].group === 'delivery';
  const [wrong, right] = isOfCallbacks
    ? (['operation', 'webhook'] as const)
    : (['webhook', 'operation'] as const);
  const given = { operation, webhook };
  if (given[wrong] !== undefined) {
    throw new ScriptError(
      `${place}/${wrong} cannot stand beside the kind ${fault.kind}, which takes ${right}`,
    );
  }
  const name = given[right];
  if (name === undefined) return;
  const known = (vendor ? [vendor] : vendorNames).flatMap((one) => {
    const { operations, webhooks } = loadSpecification(one);
    return isOfCallbacks ? webhooks : operations.map(({ operationId }) => operationId);
  });
  if (known.includes(name)) return;
  const owner = vendor ?? 'any vendor';
  throw new ScriptError(
    `${place}/${right} "${name}" is no ${right} of ${owner}. Known: ${known.join(', ') || 'none'}`,
  );
}
