import type { CallOptions } from '../call/call-types.js';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { Operation } from '../operation.js';
import { isTimeout, timeoutRule } from './timeout-rule.js';

/**
 * Checks the options of one call before anything is sent: an impossible timeout would end the call after its request left.
 * @throws ConfigurationError naming the option
 */
export function checkOptions(
  vendor: string,
  operation: Operation,
  { signal, timeoutMs, totalTimeoutMs, gzip }: CallOptions,
): void {
  const refuse = (setting: string, problem: string): never => {
    throw new ConfigurationError({ vendor, setting, problem });
  };
  for (const [name, value] of Object.entries({ timeoutMs, totalTimeoutMs })) {
    if (value !== undefined && !isTimeout(value)) refuse(name, timeoutRule);
  }
  if (signal !== undefined && !isSignal(signal)) refuse('signal', 'must be an AbortSignal');
  if (gzip && !operation.gzip?.request) refuse('gzip', 'is not offered by the vendor for this operation');
}

/** Not by `instanceof`: it may be of another realm, or of a library. */
function isSignal(signal: Partial<AbortSignal> | null): boolean {
  return (
    typeof signal?.aborted === 'boolean' &&
    typeof signal.addEventListener === 'function' &&
    typeof signal.removeEventListener === 'function'
  );
}
