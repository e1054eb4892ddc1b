import type { CallerEvent, DialogCall, DialogSession, DialogStep } from '../index.js';

/** One user's program for every vendor: it never asks whose robot it talks to. */
export async function lead(
  dialog: DialogSession,
  call: DialogCall,
  act: (step: DialogStep) => CallerEvent,
): Promise<DialogStep[]> {
  const steps = [await dialog.start(call)];
  while (!dialog.ended) steps.push(await dialog.answer(act(steps.at(-1) as DialogStep)));
  return steps;
}

/** A patient person on a line that works. */
export function act(step: DialogStep): CallerEvent {
  switch (step.kind) {
    case 'interact':
      if (step.record.normalized) return { kind: 'recorded' };
      if (step.collectKeys.normalized) return { kind: 'pressed', keys: '99900000001' };
      return step.listen.normalized ? { kind: 'said', text: 'I want to check my bill' } : { kind: 'played' };
    case 'transfer':
      return { kind: 'transferred', succeeded: true };
    case 'query':
      return {
        kind: 'queried',
        queue: { position: 2, agents: 5, estimatedWait: 10, idleAgents: 1 },
      };
    case 'hang_up':
    case 'unknown':
      return { kind: 'hung_up' };
  }
}
