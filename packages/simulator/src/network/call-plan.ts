import { nextNode, type RobotFlow, type RobotInput, type RobotNode } from '../robots/robot-flow.js';
import type { CallBehaviour, CalleeAct, CallResult } from './callee-behaviour.js';

/** What becomes of one call, from the first ring to the end, unless somebody ends it before. */
export interface CallPlan {
  result: CallResult;
  ringSeconds: number;
  /** From the answer to the end; 0 without an answer. */
  talkSeconds: number;
  endedBy: 'robot' | 'callee' | 'network';
  turns: readonly CallTurn[];
  /** Of the last node that has one. */
  intent: string | undefined;
  /** Whom the robot handed the call to. */
  transferredTo: string | undefined;
}

export interface CallTurn {
  who: 'robot' | 'callee';
  /** Of the robot: which node of the flow, and what the call counts as from there on, if that node says. */
  node?: string;
  intent?: string;
  text?: string;
  keys?: string;
  /** Since the answer. */
  startSeconds: number;
  endSeconds: number;
  /** The callee cut the robot short. */
  interrupted?: boolean;
}

const defaultRingSeconds = 10;
const voicemailSeconds = 8;
/** A robot and a callee that never come to an end are cut off here. */
const maximumTurns = 60;
/** Of a person that the robot transfers to. */
const transferSeconds = 20;

/** Plays a robot's flow against a callee. The same parameters give the same plan. */
export function planCall(behaviour: CallBehaviour, flow: RobotFlow, ringLimitSeconds: number): CallPlan {
  const { result, ringSeconds = result === 'no_answer' ? ringLimitSeconds : defaultRingSeconds } = behaviour;
  const unanswered = { talkSeconds: 0, turns: [], intent: undefined, transferredTo: undefined };
  // Whoever would take longer than the vendor lets it ring has not answered.
  if (ringSeconds > ringLimitSeconds || result === 'no_answer') {
    const ring = Math.min(ringSeconds, ringLimitSeconds);
    return { ...unanswered, result: 'no_answer', ringSeconds: ring, endedBy: 'robot' };
  }
  if (result === 'voicemail') {
    return { ...unanswered, result, ringSeconds, talkSeconds: voicemailSeconds, endedBy: 'robot' };
  }
  if (result !== 'answered') {
    return { ...unanswered, result, ringSeconds, endedBy: result === 'rejected' ? 'callee' : 'network' };
  }
  return { result, ringSeconds, ...playConversation(behaviour, flow) };
}

type Conversation = Omit<CallPlan, 'result' | 'ringSeconds'>;

function playConversation({ acts = [], hangsUpAfterSeconds }: CallBehaviour, flow: RobotFlow): Conversation {
  const end = hangsUpAfterSeconds ?? Number.POSITIVE_INFINITY;
  const turns: CallTurn[] = [];
  const waiting = [...acts];
  let [time, name]: [number, string | undefined] = [0, flow.start];
  let transferredTo: string | undefined;
  while (name !== undefined && time < end && turns.length < maximumTurns) {
    const node: RobotNode | undefined = flow.nodes[name];
    if (!node) break;
    const act: CalleeAct | undefined = node.listens ? waiting.shift() : undefined;
    time = addTurns(turns, name, node, act, time);
    if (node.transfer) {
      // Whoever hangs up while that is being said has not been handed over.
      if (time < end) transferredTo = node.transfer.to;
      time += transferSeconds;
      break;
    }
    name = nextNode(flow, name, inputOf(act));
  }
  const endedBy = time >= end ? 'callee' : 'robot';
  const talkSeconds = Math.max(1, Math.min(time, end));
  return { talkSeconds, endedBy, transferredTo, ...heardUntil(turns, end) };
}

/** The turns of a talk that ends then, and what the call counts as by them. */
function heardUntil(turns: readonly CallTurn[], end: number): Pick<CallPlan, 'turns' | 'intent'> {
  const heard = turns.filter(({ startSeconds }) => startSeconds < end);
  return {
    turns: heard.map((turn) => ({ ...turn, endSeconds: Math.min(turn.endSeconds, end) })),
    intent: heard.findLast(({ intent }) => intent !== undefined)?.intent,
  };
}

/** Takes out of a talk that is ended after so many seconds what would have come later. */
export function cutTalk(plan: CallPlan, seconds: number): void {
  if (seconds >= plan.talkSeconds) return;
  // Nothing is said after the words before a transfer.
  const isHandedOver = (plan.turns.at(-1)?.endSeconds ?? 0) < seconds;
  Object.assign(plan, heardUntil(plan.turns, seconds));
  plan.talkSeconds = seconds;
  if (!isHandedOver) plan.transferredTo = undefined;
}

/** Writes down what the robot says and the callee does; gives the time after it. */
function addTurns(
  turns: CallTurn[],
  name: string,
  { waits = 0, says, interruptible, listens, intent }: RobotNode,
  act: CalleeAct | undefined,
  time: number,
): number {
  const start = time + waits;
  const spoken = start + speakingSeconds(says);
  const interrupts = act?.interrupts === true && interruptible === true;
  const robotEnd = interrupts ? start + Math.ceil((spoken - start) / 2) : spoken;
  turns.push({
    ...{ who: 'robot', node: name, text: says, startSeconds: start, endSeconds: robotEnd },
    ...(intent !== undefined && { intent }),
    ...(interrupts && { interrupted: true }),
  });
  if (!listens) return robotEnd;
  const { says: text, presses: keys, afterSeconds = 1 } = act ?? {};
  if (text === undefined && keys === undefined) return robotEnd + (listens.seconds ?? 5);
  const begin = interrupts ? robotEnd : robotEnd + afterSeconds;
  const end = begin + (text === undefined ? 1 : speakingSeconds(text));
  turns.push({
    who: 'callee',
    ...(text !== undefined && { text }),
    ...(keys !== undefined && { keys }),
    startSeconds: begin,
    endSeconds: end,
  });
  return end;
}

function inputOf(act: CalleeAct | undefined): RobotInput {
  if (act?.presses !== undefined) return { kind: 'keys', keys: act.presses };
  return act?.says === undefined ? { kind: 'silence' } : { kind: 'speech', text: act.says };
}

/** About five characters in a second. */
function speakingSeconds(text: string): number {
  return Math.max(1, Math.ceil(text.length / 5));
}
