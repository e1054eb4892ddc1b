import { OutdialError, ValidationError } from '@outdial/core';
import type { CallerEvent } from '../model/caller-event.js';
import type { DialogCall, DialogSession } from '../model/dialog-session.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { DialogPosition, DialogProtocol, Turn } from './dialog-protocol.js';
import { fittingEvents } from './fitting-events.js';

/** `lost`: an answer did not arrive, so where the robot stands is not known. */
type State = 'new' | 'open' | 'waiting' | 'lost' | 'ended';

const notStarted = 'a dialog that was started: call start() first';

/** What is wrong with an event that comes in a state in which none does. */
const closedStates: Readonly<Partial<Record<State, string>>> = {
  new: notStarted,
  waiting: 'one event at a time: the last one is not answered yet',
  ended: 'a dialog that has not ended',
};

/** Makes a session of a vendor's protocol: it keeps the last step and refuses events that do not fit it. */
export function createDialogSession<Raw>(protocol: DialogProtocol<Raw>): DialogSession<Raw> {
  let state: State = 'new';
  let position: DialogPosition<Raw> | undefined;

  const take = async (call: DialogCall, exchange: () => Promise<Turn<Raw>>): Promise<DialogStep<Raw>> => {
    const before = state;
    state = 'waiting';
    try {
      const turn = await exchange();
      position = { call, step: turn.step };
      state = turn.ended ? 'ended' : 'open';
      return turn.step;
    } catch (error) {
      const tookNoEffect = OutdialError.isOutdialError(error) && error.outcome === 'rejected';
      state = tookNoEffect ? before : 'lost';
      throw error;
    }
  };

  return {
    get ended() {
      return state === 'ended';
    },
    async start(call, options) {
      if (state !== 'new')
        throw refusal(protocol, 'call', 'a session of its own: this one was started before');
      position = { call, step: undefined };
      return take(call, () => protocol.open(call, options));
    },
    async answer(event, options) {
      const from = position;
      const problem = eventProblem(event, state, from?.step);
      if (from === undefined || problem !== undefined) throw refusal(protocol, 'event', problem ?? notStarted);
      return take(from.call, () => protocol.reply(event, from, options));
    },
  };
}

function eventProblem<Raw>(
  event: CallerEvent,
  state: State,
  step: DialogStep<Raw> | undefined,
): string | undefined {
  const closed = closedStates[state];
  if (closed !== undefined) return closed;
  const isLost = state === 'lost' || step === undefined;
  if (isLost) return event.kind === 'hung_up' ? undefined : 'hung_up: the answer to the last event was lost';
  const fitting = fittingEvents[step.kind];
  return fitting.includes(event.kind) ? undefined : `after the step ${step.kind}: ${fitting.join(', ')}`;
}

function refusal<Raw>(
  { vendor, operation }: DialogProtocol<Raw>,
  path: string,
  expected: string,
): ValidationError {
  return new ValidationError({ vendor, operation, issues: [{ path, expected }] });
}
