import { ConfigurationError } from '../errors/configuration-error.js';
import { isTimeout, timeoutRule } from '../settings/timeout-rule.js';
import type { BodyLimits } from './body-limits.js';
import type { ReceiverSettings } from './webhook-receiver.js';

const defaults = { maxBodyBytes: 1_048_576, receiveTimeoutMs: 10_000 };

/**
 * Checks the settings that all receivers have, and fills in the limits.
 * @throws ConfigurationError naming the first that is impossible
 */
export function checkReceiverSettings(
  vendor: string,
  webhooks: readonly string[],
  settings: ReceiverSettings<string> & { readonly maxSkewSeconds?: number | undefined },
): BodyLimits {
  const refuseUnless = (isMet: boolean, setting: string, problem: string): void => {
    if (!isMet) throw new ConfigurationError({ vendor, setting, problem });
  };
  const {
    webhook,
    onDrift,
    maxSkewSeconds = 0,
    maxBodyBytes = defaults.maxBodyBytes,
    receiveTimeoutMs = defaults.receiveTimeoutMs,
  } = settings;
  if (webhook !== undefined && !webhooks.includes(webhook))
    throw new ConfigurationError({ vendor, setting: 'webhook', problem: `must be ${webhooks.join(' or ')}` });
  refuseUnless(onDrift === undefined || typeof onDrift === 'function', 'onDrift', 'must be a function');
  // What is no number would be no limit.
  refuseUnless(
    typeof maxSkewSeconds === 'number' && maxSkewSeconds >= 0,
    'maxSkewSeconds',
    'must be a number of seconds, 0 or more',
  );
  refuseUnless(Number.isFinite(maxBodyBytes) && maxBodyBytes > 0, 'maxBodyBytes', 'must be a positive number');
  refuseUnless(isTimeout(receiveTimeoutMs), 'receiveTimeoutMs', timeoutRule);
  return { vendor, maxBodyBytes, receiveTimeoutMs };
}
