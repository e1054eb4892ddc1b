import type { CampaignProgress } from '../model/campaign.js';

/** No count is known. */
export const blankProgress: CampaignProgress = {
  callees: {
    total: undefined,
    waiting: undefined,
    running: undefined,
    paused: undefined,
    called: undefined,
    finished: undefined,
    answered: undefined,
    failed: undefined,
    cancelled: undefined,
  },
  calls: { total: undefined, answered: undefined, failed: undefined },
};
