import type { LostRequest } from '../reconcile/reconcile.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { CallRun } from './call-run.js';

/** What is needed to look for a request at the vendor. */
export function lostRequest<Settings extends ClientSettings<unknown>>(
  { state, operation, inDoubtSince }: CallRun<Settings>,
  input: Readonly<Record<string, unknown>>,
): LostRequest {
  const { clock } = state;
  // By what is known of the vendor's clock now: it may have been set after the request was begun.
  const sentAt = (inDoubtSince ?? clock.local()).getTime() + clock.offsetMs();
  const lookup = state.definition.operations[operation.idempotency?.reconcile?.operation ?? ''];
  return {
    vendor: state.definition.name,
    operation,
    input,
    sentAt: new Date(sentAt),
    timers: state.timers,
    ...(lookup === undefined
      ? {}
      : { lookup: { operation: lookup, call: (given, options) => state.call(lookup, given, options) } }),
  };
}
