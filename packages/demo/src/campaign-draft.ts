import type { CampaignDraft } from '@outdial/normalize';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The campaign of the demo, before any vendor has seen it: from nine to noon and two to half past six, Jakarta time, for two
 * days. Who is not reached is called once more.
 */
export function draftCampaign(key: string, script: CampaignDraft['script'], now: Date) {
  return {
    key,
    name: 'Reminder of a due payment',
    script,
    start: 'immediately',
    until: new Date(now.getTime() + 2 * dayMs),
    timeZone: 'Asia/Jakarta',
    windows: [
      { days: everyDay, from: '09:00', to: '12:00' },
      { days: everyDay, from: '14:00', to: '18:30' },
    ],
    ringSeconds: 30,
    maxConcurrentCalls: 5,
    redial: { whom: 'not_reached', times: 1, afterMinutes: 30 },
  } as const satisfies CampaignDraft;
}
