import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.js';
import type { LedgerMessage, ReadyMessage } from './vendor-process-messages.js';

/** All vendors under one fault, in a process of their own. */
export interface VendorProcess extends AsyncDisposable {
  readonly urls: ReadyMessage['urls'];
  ledger(): Promise<LedgerMessage['ledger']>;
}

/** Starts it; every connection meets the fault. */
export async function startVendorProcess(fault: Fault): Promise<VendorProcess> {
  const script = fileURLToPath(new URL('./vendor-process.ts', import.meta.url));
  const execArgv = ['--conditions=@outdial/source', '--import', 'tsx'];
  const child = fork(script, [JSON.stringify(fault)], { execArgv });
  const next = async <Message>() => {
    const [message] = await once(child, 'message');
    return message as Message;
  };
  const { urls } = await next<ReadyMessage>();
  return {
    urls,
    ledger: async () => {
      const answer = next<LedgerMessage>();
      child.send('ledger');
      return (await answer).ledger;
    },
    [Symbol.asyncDispose]: async () => {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
