import { channel } from 'node:diagnostics_channel';
import { callSafely } from './call-safely.js';
import type { ClientHooks } from './client-hooks.js';

type HookName = keyof ClientHooks;
type HookEvent<Name extends HookName> = Parameters<NonNullable<ClientHooks[Name]>>[0];

/** Tells everybody who listens to a client. Never throws. */
export interface HookRunner extends Required<ClientHooks> {
  /** Whether there are hooks, or subscribers of a channel, so that an event is worth making. */
  readonly isHeard: (name: HookName) => boolean;
}

/** Node keeps a channel only as long as somebody refers to it, so they are kept here. */
const channels = {
  callStart: channel('outdial:callStart'),
  request: channel('outdial:request'),
  response: channel('outdial:response'),
  retry: channel('outdial:retry'),
  callEnd: channel('outdial:callEnd'),
} satisfies Record<HookName, unknown>;

/**
 * Calls the given hooks, in their order, and then publishes the same event to the channel `outdial:<name>` of
 * `node:diagnostics_channel`, if anybody has subscribed to it. The hooks count as they are now.
 *
 * What a hook throws is ignored. What a subscriber of a channel throws does not reach the call either, but Node raises it as an
 * `uncaughtException` on the next tick, as it does for its own channels: a publisher cannot keep it from that.
 */
export function hookRunner(hooks: ClientHooks | readonly ClientHooks[] | undefined): HookRunner {
  const all = hooks === undefined ? [] : [hooks].flat();
  return {
    callStart: teller(all, 'callStart'),
    request: teller(all, 'request'),
    response: teller(all, 'response'),
    retry: teller(all, 'retry'),
    callEnd: teller(all, 'callEnd'),
    isHeard: (name) => all.length > 0 || channels[name].hasSubscribers,
  };
}

function teller<Name extends HookName>(all: readonly ClientHooks[], name: Name) {
  const listeners = all.flatMap((hooks) => {
    const hook = hooks[name] as ((event: HookEvent<Name>) => unknown) | undefined;
    return hook === undefined ? [] : [hook.bind(hooks)];
  });
  const { [name]: subscribed } = channels;
  return (event: HookEvent<Name>): void => {
    for (const listener of listeners) callSafely(listener, event);
    if (subscribed.hasSubscribers) subscribed.publish(event);
  };
}
