import type {
  CallerEventWith,
  Dialog,
  DialogAdapter,
  DialogAdapterWith,
  DialogCall,
  DialogCapabilities,
  DialogStep,
} from '../index.js';

/** What the program below asks of a vendor. */
export type Needs = 'keys' | 'silence' | 'recognitionFailures' | 'failedTransfers';

/** One user's program for every vendor: it never asks whose robot it talks to. */
export async function lead(
  adapter: DialogAdapterWith<Needs>,
  call: Parameters<DialogAdapterWith<Needs>['open']>[0],
  act: (step: DialogStep) => CallerEventWith<Needs>,
): Promise<{ dialog: Dialog; steps: DialogStep[] }> {
  const dialog = await adapter.open(call);
  const steps = [dialog.step];
  while (!dialog.ended) steps.push(await dialog.reply(act(dialog.step)));
  return { dialog, steps };
}

/** A patient person on a line that works. */
export function act(step: DialogStep): CallerEventWith<Needs> {
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

/** An adapter as a program without types sees it: it takes anything, and refuses at run time. */
export interface UntypedDialogs {
  open(call: Partial<DialogCall>, options?: object): Promise<UntypedDialog>;
  hangUp(call: Partial<DialogCall>, options?: object): Promise<void>;
  announceCall(job: string): Promise<{ readonly task: string | undefined; readonly raw: unknown }>;
  reportUnreached(call: object): Promise<void>;
  reportTimeout(task: string): Promise<void>;
}

export interface UntypedDialog extends Pick<Dialog, 'ended' | 'transcript' | 'call'> {
  readonly step: DialogStep;
  reply(event: object, options?: object): Promise<DialogStep>;
  hangUp(options?: object): Promise<DialogStep>;
  startCapture(): Promise<object>;
  hasRecognition(): Promise<object>;
}

export function untyped<Table extends DialogCapabilities, Raw>(
  adapter: DialogAdapter<Table, Raw>,
): UntypedDialogs {
  return adapter as unknown as UntypedDialogs;
}
