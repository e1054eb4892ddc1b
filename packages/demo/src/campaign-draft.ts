import type { CampaignDraft } from '@outdial/normalize';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/** The campaign of the demo, before any vendor has seen it: from nine to noon and two to half past six, Jakarta time. */
export function draftCampaign(key: string) {
  return {
    key,
    name: 'Reminder of a due payment',
    script: { id: '41' },
    start: 'immediately',
    timeZone: 'Asia/Jakarta',
    windows: [
      { days: everyDay, from: '09:00', to: '12:00' },
      { days: everyDay, from: '14:00', to: '18:30' },
    ],
    ringSeconds: 30,
    maxConcurrentCalls: 5,
  } as const satisfies CampaignDraft;
}
