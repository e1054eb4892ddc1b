/** What a virtual robot says and how it goes on: a graph of nodes by name. */
export interface RobotFlow {
  /** The first node. */
  start: string;
  nodes: Readonly<Record<string, RobotNode>>;
}

/** Says something; then listens, asks about a queue, transfers the call or hangs up, and hangs up when none of them is given. */
export interface RobotNode {
  /** Silence before it says anything, in seconds. 0 by default. */
  waits?: number;
  says: string;
  /** Whether the callee can cut it short. False by default. */
  interruptible?: boolean;
  /** What the call counts as, once it has come here. */
  intent?: string;
  listens?: Listening;
  asksQueue?: QueueQuestion;
  transfer?: Transfer;
}

/** Where to go after what comes; each is the name of a node. */
export interface Listening {
  /** How long to wait for the callee, in seconds. 5 by default. */
  seconds?: number;
  /** By the keys pressed, such as `1`. Where it is given, keys are asked for. */
  keys?: Readonly<Record<string, string>>;
  /** The first whose text is part of what was said. */
  phrases?: readonly { contains: string; goTo: string }[];
  /** Anything else that was said or pressed. Without it the robot says the same again. */
  otherwise?: string;
  /** Nothing came. Without it the robot says the same again. */
  silence?: string;
}

/** How long a queue of agents is. Whoever stands between the robot and the callee is asked where the vendor has a way to; else it is known at once. */
export interface QueueQuestion {
  queue: string;
  goTo: string;
}

export interface Transfer {
  /** A queue, an extension or a number. */
  to: string;
  /** What the robot goes on with when nobody takes it; the call ends without it. */
  failed?: string;
}

/** What a callee does, or the one who stands between the robot and the callee reports. */
export type RobotInput =
  | { kind: 'speech'; text: string }
  | { kind: 'keys'; keys: string }
  | { kind: 'silence' }
  | { kind: 'transfer_failed' };

/** The name of the node that follows `name`; undefined when the call ends there. */
export function nextNode({ nodes }: RobotFlow, name: string, input: RobotInput): string | undefined {
  const node = nodes[name];
  if (input.kind === 'transfer_failed') return node?.transfer?.failed;
  if (node?.asksQueue) return node.asksQueue.goTo;
  const { listens } = node ?? {};
  if (!listens) return undefined;
  if (input.kind === 'silence') return listens.silence ?? name;
  return answerTo(listens, input) ?? listens.otherwise ?? name;
}

function answerTo({ keys, phrases = [] }: Listening, input: RobotInput): string | undefined {
  if (input.kind === 'keys') return keys && Object.hasOwn(keys, input.keys) ? keys[input.keys] : undefined;
  if (input.kind !== 'speech') return undefined;
  return phrases.find(({ contains }) => input.text.includes(contains))?.goTo;
}
