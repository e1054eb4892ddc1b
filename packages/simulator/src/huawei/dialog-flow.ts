import { defaultFlow } from '../robots/default-flow.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { ScriptBook } from '../script/script-book.js';

/** The robot behind every access code that the script gives none: greets, asks for keys, transfers. */
const defaultDialogFlow: RobotFlow = {
  start: 'greeting',
  nodes: {
    greeting: {
      says: 'Welcome. How can I help you?',
      interruptible: true,
      listens: { seconds: 10, otherwise: 'keys' },
    },
    keys: {
      says: 'Please key in your number, then press hash.',
      interruptible: true,
      listens: { seconds: 15, keys: {}, otherwise: 'transfer' },
    },
    transfer: { says: '', transfer: { to: 'service', failed: 'apology' } },
    apology: { says: 'Sorry, all agents are busy. Goodbye.' },
  },
};

/** The flow behind the first of these entries that the script has one for. */
export function dialogFlowOf(script: ScriptBook, entries: readonly (string | undefined)[]): RobotFlow {
  const flow = script.flowOf('huawei', ...entries);
  return flow === defaultFlow ? defaultDialogFlow : flow;
}
