/** A draft that every vendor takes. */
export const reminder = {
  key: 'reminder',
  name: 'Reminder',
  script: { id: '41' },
  start: 'immediately',
  timeZone: 'Asia/Jakarta',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const;
