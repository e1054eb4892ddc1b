import { nextNode, type RobotFlow, type RobotInput, type RobotNode } from '../robots/robot-flow.js';
import type { Dialog } from './dialog.js';
import type { DialogRequest } from './dialog-request.js';

type Report = DialogRequest['inparams'];

/** Moves a dialog on to a node of its flow; without one the call is to be released. */
export function arrive(dialog: Dialog, flow: RobotFlow, name: string | undefined): void {
  const node = name === undefined ? undefined : flow.nodes[name];
  dialog.polls = 0;
  if (name === undefined || !node) {
    dialog.state = 'released';
    return;
  }
  dialog.node = name;
  dialog.intent = node.intent ?? dialog.intent;
  // What there is to say comes first, and has an answer of its own.
  if (node.says !== '' || node.listens) dialog.state = 'talking';
  else act(dialog, node);
}

/** What a node does once all is said. */
function act(dialog: Dialog, node: RobotNode | undefined): void {
  dialog.state = node?.asksQueue ? 'querying' : node?.transfer ? 'transferring' : 'released';
  if (dialog.state === 'transferring') dialog.transfers += 1;
}

/** Moves a dialog on by what an inaction 9 or 11 reports. False for what may not come where the dialog stands. */
export function proceed(dialog: Dialog, flow: RobotFlow, { inaction, inparams }: DialogRequest): boolean {
  if (dialog.state === 'ended') return false;
  if (inparams.input === 'hangup') {
    dialog.state = 'ended';
    return true;
  }
  if (inaction === 11) return dialog.state === 'transferring' && endTransfer(dialog, flow, inparams);
  const isAsked = dialog.state === 'talking' || dialog.state === 'querying';
  return isAsked && endInteraction(dialog, flow, inparams);
}

function endTransfer(dialog: Dialog, flow: RobotFlow, { trans_result }: Report): boolean {
  dialog.transferred = trans_result === '0';
  const next = dialog.transferred ? undefined : nextNode(flow, dialog.node, { kind: 'transfer_failed' });
  dialog.failed = !dialog.transferred && next === undefined;
  arrive(dialog, flow, next);
  return true;
}

function endInteraction(dialog: Dialog, flow: RobotFlow, report: Report): boolean {
  const node = flow.nodes[dialog.node];
  if (report.input === 'sys_err') {
    dialog.failed = true;
    dialog.state = 'released';
  } else if (node?.listens || dialog.state === 'querying') {
    arrive(dialog, flow, nextNode(flow, dialog.node, inputOf(report)));
  } else act(dialog, node);
  return true;
}

/** A robot that hears nothing and one that does not understand do the same. */
const nothing = new Set(['timeout', 'nomatch', 'playover', '']);

function inputOf({ flow_result_type, input = '' }: Report): RobotInput {
  if (nothing.has(input)) return { kind: 'silence' };
  return flow_result_type === '2' ? { kind: 'keys', keys: input } : { kind: 'speech', text: input };
}
