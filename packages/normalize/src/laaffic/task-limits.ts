import type { BatchLimits } from '../campaign/campaign-protocol.js';

const mostNumbers = 200_000;

/** A task is created by one request, with at most 200,000 numbers, as documented; more make another task. */
export const taskLimits: BatchLimits = {
  calleesPerRequest: mostNumbers,
  calleesPerCampaign: mostNumbers,
  creation: 'all',
  pauseMs: 0,
};
