export interface Conversation {
  callId: string;
  turns: number;
  ended: boolean;
}

export interface Feedback {
  Action: string;
  ActionParams: string;
  Content: string;
  Interruptible: boolean;
}

/** What the robot says, turn by turn. After the last line it hangs up. */
const lines = ['您好,我是演示机器人,请问您现在方便接听电话吗?', '好的,请问您对我们的服务满意吗?'];
const farewell = '感谢您的接听,再见。';

/** `broadcast` is the vendor's only documented word; that a robot ends a call with the request's word is assumed. */
const hangUp = 'Hangup';

/** Goes through the same short script with every call. A CallId that comes again after its end starts anew. */
export class Conversations {
  readonly #byCall = new Map<string, Conversation>();

  all(): Conversation[] {
    return [...this.#byCall.values()].map((conversation) => ({ ...conversation }));
  }

  answer(callId: string, actionKey: string | undefined): Feedback {
    const known = this.#byCall.get(callId);
    const conversation = known && !known.ended ? known : { callId, turns: 0, ended: false };
    this.#byCall.set(callId, conversation);
    const line = actionKey === hangUp ? undefined : lines[conversation.turns];
    conversation.turns += 1;
    if (line !== undefined) return feedback('broadcast', line);
    conversation.ended = true;
    return feedback(hangUp, actionKey === hangUp ? '' : farewell);
  }
}

function feedback(action: string, content: string): Feedback {
  return { Action: action, ActionParams: '', Content: content, Interruptible: action !== hangUp };
}
