import { toldIntent } from './intent.js';
import type { SmsRule, TaskFlags } from './requests.js';

export function smsRulesOf({ smsEnable, smsFuncFlag }: TaskFlags): readonly SmsRule[] {
  return smsEnable ? smsFuncFlag : [];
}

/** Which template is sent after a call that came to this intent: by id or by name, and a later entry overrides an earlier one, as documented. */
export function smsIdFor(rules: readonly SmsRule[], intent: string): string | undefined {
  const told = toldIntent(intent);
  const fitting = rules.filter(
    ({ intentID, intentName }) => intentID.includes(told.intentID) || intentName.includes(told.intentName),
  );
  return fitting.at(-1)?.smsID;
}
