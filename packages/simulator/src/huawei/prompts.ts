import type { RobotNode } from '../robots/robot-flow.js';

/** Of an answer 9: what to play or show, and what to listen for. Source: the tables of inaction 9. */
export function promptOf({ says, interruptible = false, listens }: RobotNode, isText: boolean): object {
  const prompt_text = says;
  const language = /\p{Script=Han}/u.test(says) ? '0' : '1';
  // 2 speaks the text, 3 shows it; the rest is for voice only.
  if (isText) return { prompt_type: '3', prompt_text, language };
  const voice = { prompt_type: '2', prompt_text, language };
  if (!listens) return { ...voice, model_type: '1000000' };
  const { seconds = 5 } = listens;
  return { ...voice, model_type: modelTypeOf(listens, interruptible), timeout: String(seconds) };
}

/** Of keys that the flow does not name there may be as many as of a phone number. */
const longestKeys = 11;

/** Seven digits: playing; recognition and keys, 1 when they may interrupt and 2 when not; how many keys; `*` is a key, `#` ends them. */
function modelTypeOf({ keys, phrases }: NonNullable<RobotNode['listens']>, interruptible: boolean): string {
  const how = interruptible ? '1' : '2';
  if (!keys) return `1${how}01200`;
  const recognition = phrases ? how : '0';
  const length = Math.max(0, ...Object.keys(keys).map((name) => name.length)) || longestKeys;
  return `1${recognition}${how}${String(length).padStart(2, '0')}01`;
}

/** Of an answer 11: whom to transfer to. Digits are an outside number; all else is a queue's name. */
export function targetOf(to: string): { trans_type: string; route_value: string } {
  return { trans_type: /^\+?\d{5,}$/.test(to) ? '5' : '3', route_value: to };
}
