import { blankProgress } from '../events/blank-progress.js';
import type { CampaignProgress } from '../model/campaign.js';
import { amountOf, recordOf } from '../read-native.js';

/** `taskStat`, of a callback or the list of tasks. */
export function progressOf(taskStat: unknown): CampaignProgress {
  const statistics = recordOf(taskStat);
  return {
    callees: {
      ...blankProgress.callees,
      total: amountOf(statistics.totalOrderCount),
      finished: amountOf(statistics.finishOrderCount),
      answered: amountOf(statistics.answerOrderCount),
    },
    calls: {
      ...blankProgress.calls,
      total: amountOf(statistics.totalCall),
      answered: amountOf(statistics.totalAnswerCall),
    },
  };
}
