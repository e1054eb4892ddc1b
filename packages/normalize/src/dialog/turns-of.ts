import type { CallerEvent } from '../model/caller-event.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { DialogTurn } from '../model/dialog-turn.js';

/** What the robot says in a step; undefined where it says nothing. */
export function promptTurn(step: DialogStep, at: Date): DialogTurn | undefined {
  if (!('speak' in step) || step.speak === undefined) return undefined;
  const { text, file } = step.speak;
  const prompt = { text, keys: undefined, file, interrupted: false };
  return { who: 'robot', what: 'prompted', ...prompt, at, step: step.id, native: step.raw };
}

/** What the person did, in answer to a step; undefined for what is none of their doing. */
export function personTurn(event: CallerEvent, step: string | undefined, at: Date): DialogTurn | undefined {
  switch (event.kind) {
    case 'played':
    case 'failed':
    case 'transferred':
    case 'queried':
      return undefined;
    default:
      return {
        who: event.kind === 'hung_up' ? hungUpWho(event.by) : 'callee',
        what: event.kind,
        text: event.kind === 'said' ? event.text : undefined,
        keys: event.kind === 'pressed' ? event.keys : undefined,
        file: undefined,
        interrupted: 'interrupted' in event && event.interrupted === true,
        at,
        step,
        native: undefined,
      };
  }
}

function hungUpWho(by: 'person' | 'robot' | 'fault' | undefined): DialogTurn['who'] {
  if (by === 'fault') return 'unknown';
  return by === 'robot' ? 'robot' : 'callee';
}
