import { nextNode, type RobotFlow, type RobotInput } from '../robots/robot-flow.js';
import type { ScriptBook } from '../script/script-book.js';
import type { VendorSettings } from '../vendor-settings.js';
import { addLimited } from '../world/limited-list.js';
import type { Slot } from '../world/slots.js';
import type { DialogueRequest } from './requests.js';
import type { Line } from './talk.js';

/** A talk that a call centre leads by `Dialogue`. */
export interface Conversation {
  callId: string;
  instanceId: string;
  calledNumber: string;
  callingNumber: string;
  taskId: string | undefined;
  turns: number;
  ended: boolean;
  /** Why, in the vendor's words; also of a talk that was handed on. */
  endReason: string | undefined;
  /** Where the robot's flow stands: what it said last. */
  node: string | undefined;
  intent: string | undefined;
  lines: Line[];
  startedAt: Date;
  endedAt: Date | undefined;
}

export interface Feedback {
  Action: string;
  ActionParams: string;
  Content: string;
  Interruptible: boolean;
}

/** `broadcast` is the vendor's only documented word; the others are those of the request and of turns, and assumed. */
const actions = { speak: 'broadcast', hangUp: 'Hangup', transfer: 'TransferToAgent' };

/** The oldest go beyond these numbers. */
const keptConversations = 10_000;
const keptLines = 200;

interface ConversationState {
  byCall: Map<string, Conversation>;
  /** The conversation of a task, by its call. */
  callOfTask: Map<string, string>;
}

/** Leads every call through its robot's flow. A CallId that comes again after its end starts anew. */
export class Conversations {
  readonly #script: ScriptBook;
  readonly #now: () => Date;
  readonly #state: Slot<ConversationState>;

  constructor({ world, script, now }: Pick<VendorSettings, 'world' | 'script' | 'now'>) {
    this.#script = script;
    this.#now = now;
    this.#state = world.slots.define('alibaba.conversations', () => ({
      byCall: new Map(),
      callOfTask: new Map(),
    }));
  }

  all(): Conversation[] {
    return structuredClone([...this.#state().byCall.values()]);
  }

  of(callId: string): Conversation | undefined {
    return this.#state().byCall.get(callId);
  }

  ofTask(taskId: string): Conversation | undefined {
    return this.of(this.#state().callOfTask.get(taskId) ?? '');
  }

  answer(request: DialogueRequest): Feedback {
    const { CallId, ScriptId, ScenarioId, InstanceId, CalledNumber, Utterance } = request;
    const known = this.of(CallId);
    const talk = known && !known.ended ? known : this.#begin(request);
    const flow = this.#script.flowOf('alibaba', ScriptId, ScenarioId, InstanceId, CalledNumber);
    const input = inputOf(request, flow, talk.node);
    if (Utterance !== '')
      this.#note(talk, 'Contact', Utterance, input.kind === 'keys' ? 'CollectedNumber' : 'Dialogue');
    talk.turns += 1;
    if (isHangUp(request.ActionKey)) {
      this.#end(talk, 'CLIENT_HANGUP');
      return feedback(actions.hangUp, '');
    }
    const name = talk.node === undefined ? flow.start : nextNode(flow, talk.node, input);
    return this.#speak(talk, flow, name, input);
  }

  /** The call is over, whatever the robot would have said. */
  end(callId: string): void {
    const talk = this.of(callId);
    if (talk && !talk.ended) this.#end(talk, 'FINISHED');
  }

  #begin({ CallId, InstanceId, CalledNumber, CallingNumber, TaskId }: DialogueRequest): Conversation {
    const talk: Conversation = {
      callId: CallId,
      instanceId: InstanceId,
      calledNumber: CalledNumber,
      callingNumber: CallingNumber,
      taskId: TaskId,
      turns: 0,
      ended: false,
      endReason: undefined,
      node: undefined,
      intent: undefined,
      lines: [],
      startedAt: this.#now(),
      endedAt: undefined,
    };
    const { byCall, callOfTask } = this.#state();
    byCall.delete(CallId);
    byCall.set(CallId, talk);
    if (TaskId !== undefined) callOfTask.set(TaskId, CallId);
    const [oldest] = byCall.values();
    if (byCall.size > keptConversations && oldest) {
      byCall.delete(oldest.callId);
      callOfTask.delete(oldest.taskId ?? '');
    }
    return talk;
  }

  #speak(talk: Conversation, flow: RobotFlow, name: string | undefined, input: RobotInput): Feedback {
    const node = name === undefined ? undefined : flow.nodes[name];
    talk.node = name;
    talk.intent = node?.intent ?? talk.intent;
    if (!node) {
      this.#end(talk, talk.endReason ?? 'FINISHED');
      return feedback(actions.hangUp, '');
    }
    if (node.transfer) {
      this.#note(talk, 'Robot', node.says, 'TransferToAgent');
      talk.endReason = 'TRANSFER_BY_INTENT';
      return feedback(actions.transfer, node.says, { params: node.transfer.to });
    }
    talk.endReason = undefined;
    if (node.listens) {
      this.#note(talk, 'Robot', node.says, talk.turns === 1 ? 'Broadcast' : 'Dialogue');
      return feedback(actions.speak, node.says, { isInterruptible: node.interruptible === true });
    }
    this.#note(talk, 'Robot', node.says, 'HangUp');
    this.#end(talk, reasonOf(talk, input));
    return feedback(actions.hangUp, node.says);
  }

  #note({ lines }: Conversation, speaker: Line['speaker'], text: string, action: string): void {
    addLimited(lines, { speaker, text, action, at: this.#now() }, keptLines);
  }

  #end(talk: Conversation, endReason: string): void {
    Object.assign(talk, { ended: true, endReason, endedAt: this.#now() });
  }
}

function isHangUp(actionKey: string | undefined): boolean {
  return actionKey === 'Hangup';
}

/**
 * A request has no place for keys: they come as an utterance of nothing else, where the robot asks for some. Nothing said is silence, and a turn
 * after a transfer means that nobody took the call.
 */
function inputOf(
  { Utterance, ActionKey }: DialogueRequest,
  { nodes }: RobotFlow,
  name: string | undefined,
): RobotInput {
  const node = nodes[name ?? ''];
  if (node?.transfer) return { kind: 'transfer_failed' };
  if (Utterance === '' || ActionKey === 'SilenceTimeout') return { kind: 'silence' };
  const isKeys =
    /^[0-9*#]+$/.test(Utterance) && (node?.listens?.keys !== undefined || ActionKey === 'CollectedNumber');
  return isKeys ? { kind: 'keys', keys: Utterance } : { kind: 'speech', text: Utterance };
}

function reasonOf({ lines }: Conversation, { kind }: RobotInput): string {
  if (!lines.some(({ speaker }) => speaker === 'Contact')) return 'INO_INTERACTION';
  return kind === 'silence' ? 'CHATBOT_HANGUP_AFTER_SILENCE' : 'FINISHED';
}

function feedback(
  action: string,
  content: string,
  { params = '', isInterruptible = false }: { params?: string; isInterruptible?: boolean } = {},
): Feedback {
  return { Action: action, ActionParams: params, Content: content, Interruptible: isInterruptible };
}
