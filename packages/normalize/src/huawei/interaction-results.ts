import type { CallerEvent } from '../model/caller-event.js';
import { escapeText } from './escape-text.js';
import type { InteractionInput } from './native-types.js';

type Result = Pick<InteractionInput['inparams'], 'flow_result_type' | 'input'>;
type ResultEvent = Exclude<CallerEvent, { kind: 'transferred' | 'hung_up' }>;
type Results = {
  readonly [Kind in ResultEvent['kind']]: (event: Extract<ResultEvent, { kind: Kind }>) => Result;
};

/**
 * What inaction 9 reports for each event. The types of `played`, `recorded`, `said` and `pressed` are documented with their
 * control words; those of the others are not stated: -1 ("other") is inferred, 3 for silence is what sister protocols send.
 */
const results: Results = {
  said: ({ text }) => ({ flow_result_type: '1', input: escapeText(text) }),
  pressed: ({ keys }) => ({ flow_result_type: '2', input: keys }),
  played: () => ({ flow_result_type: '3', input: 'playover' }),
  recorded: () => ({ flow_result_type: '4', input: 'recordend' }),
  silent: () => ({ flow_result_type: '3', input: 'timeout' }),
  not_understood: () => ({ flow_result_type: '-1', input: 'nomatch' }),
  failed: () => ({ flow_result_type: '-1', input: 'sys_err' }),
  // Which result belongs to queue data is not documented: nothing was entered.
  queried: () => ({ flow_result_type: '3', input: 'playover' }),
};

export function interactionResult(event: ResultEvent): Result {
  const toResult = results[event.kind] as (event: ResultEvent) => Result;
  return toResult(event);
}
