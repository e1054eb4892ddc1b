import type { LostRequest } from '../reconcile/reconcile.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { CallRun } from './call-run.js';

/** What is needed to look for a request at the vendor. */
export function lostRequest<Settings extends ClientSettings<unknown>>(
  { state, operation, sentAt }: CallRun<Settings>,
  input: Readonly<Record<string, unknown>>,
): LostRequest {
  const lookup = state.definition.operations[operation.idempotency?.reconcile?.operation ?? ''];
  return {
    vendor: state.definition.name,
    operation,
    input,
    sentAt: sentAt ?? state.clock.now(),
    timers: state.timers,
    ...(lookup === undefined
      ? {}
      : { lookup: { operation: lookup, call: (given, options) => state.call(lookup, given, options) } }),
  };
}
