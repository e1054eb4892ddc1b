import fc from 'fast-check';
import { draftCapabilityIssues } from '../capabilities/draft-wishes.js';
import type {
  Callee,
  CallingWindow,
  CampaignDraft,
  Capabilities,
  ClockTime,
  DraftFor,
  IsoWeekday,
  PhoneNumber,
} from '../index.js';

/** A draft with little in it that a vendor could lack. */
export const draft = {
  key: 'campaign-0001',
  name: 'Payment reminder',
  script: { id: '41' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
  callbacks: {
    campaign: 'https://example.com/campaign',
    callee: 'https://example.com/callee',
    call: 'https://example.com/call',
  },
} as const satisfies CampaignDraft;

export const callees: readonly Callee[] = [
  { id: 'order-1', phone: '+999000000001' },
  { id: 'order-2', phone: '+999000000002' },
];

const text = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '');
const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((numbers) => numbers as IsoWeekday[]);

/** Windows that begin and end on multiples of `step` minutes. */
export function windowsOf(step: number): fc.Arbitrary<CampaignDraft['windows']> {
  const minute = fc.integer({ min: 0, max: 24 * (60 / step) - 1 }).map((count) => count * step);
  const window = fc
    .tuple(days, minute, minute)
    .filter(([, from, to]) => from !== to)
    .map(([on, from, to]): CallingWindow => ({ days: on, from: clockTime(from), to: clockTime(to || 1440) }));
  return fc
    .tuple(window, fc.array(window, { maxLength: 2 }))
    .map(([first, others]) => [first, ...others] as const);
}

/** Whether a minute of the week, counted from Monday 00:00, is inside of the windows; written apart from the code it tests. */
export function isAllowed(windows: readonly CallingWindow[], minuteOfWeek: number): boolean {
  return windows.some(({ days: on, from, to }) =>
    on.some((day) => {
      const begin = (day - 1) * 1440 + Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
      const length =
        Number(to.slice(0, 2)) * 60 +
        Number(to.slice(3)) -
        (begin - (day - 1) * 1440) +
        (to < from ? 1440 : 0);
      const passed = (minuteOfWeek - begin + 7 * 1440) % (7 * 1440);
      return passed < length;
    }),
  );
}

const timeZones = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
);

const phones = fc.integer({ min: 0, max: 999_999_999 }).map((number): PhoneNumber => `+999${number + 1e9}`);

/** Callees with distinct ids and numbers, and variables that any vendor has a place for. */
export const anyCallees: fc.Arbitrary<Callee[]> = fc
  .uniqueArray(phones, { minLength: 1, maxLength: 5 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((phone, index) =>
        fc.record(
          {
            id: fc.constant(`order-${index}`),
            phone: fc.constant(phone),
            name: fc.string(),
            passThrough: fc.string(),
            variables: fc.dictionary(
              fc.constantFrom('text1', 'text2', 'text10'),
              fc.string({ maxLength: 40 }),
            ),
          },
          { requiredKeys: ['id', 'phone'] },
        ),
      ),
    ),
  );

/** Everything of a draft but its windows, with numbers within what all vendors take. */
const anyDraft = fc.record(
  {
    key: fc.uuid(),
    name: text,
    script: fc.record({ id: fc.integer({ min: 0, max: 99_999 }).map(String) }),
    start: fc.oneof(
      fc.constantFrom('immediately' as const, 'manually' as const),
      fc.date({ min: new Date('2000-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
      fc.date({ min: new Date('2030-01-15'), max: new Date('2040-01-01'), noInvalidDate: true }),
    ),
    timeZone: timeZones,
    ringSeconds: fc.integer({ min: 10, max: 120 }),
    maxConcurrentCalls: fc.integer({ min: 1, max: 1000 }),
    maxTalkSeconds: fc.integer({ min: 1, max: 999 }),
    callerNumber: phones,
    recording: fc.boolean(),
    redial: fc.record({
      whom: fc.oneof(
        fc.constantFrom('not_reached' as const, 'everyone' as const),
        fc.constant({ intents: ['105'] as const }),
      ),
      times: fc.integer({ min: 1, max: 10 }),
      afterMinutes: fc.integer({ min: 1, max: 1440 }),
    }),
    messageAfterCall: fc.record({
      templateId: text,
      intents: fc.constantFrom(['105'] as const, ['105', '106'] as const),
    }),
    agentTransfer: fc.record({ group: text }),
    callbacks: fc.constant(draft.callbacks),
  },
  {
    requiredKeys: [
      'key',
      'name',
      'script',
      'start',
      'timeZone',
      'ringSeconds',
      'maxConcurrentCalls',
      'callbacks',
    ],
  },
);

/** Drafts that a vendor with these capabilities takes: wishes that it cannot fulfil are left out. */
export function anyDraftFor<Table extends Capabilities>(
  table: Table,
  windows: fc.Arbitrary<CampaignDraft['windows']>,
): fc.Arbitrary<DraftFor<Table>> {
  return fc.tuple(anyDraft, windows).map(([any, allowed]) => {
    const whole: CampaignDraft = { ...any, windows: allowed };
    const beyond = draftCapabilityIssues(whole, table).map(({ path }) => path.split('.')[0] ?? '');
    const left = Object.entries(whole).filter(([field]) => !beyond.includes(field));
    return { start: 'immediately', ...Object.fromEntries(left) } as unknown as DraftFor<Table>;
  });
}

function clockTime(minute: number): ClockTime {
  const digits = (count: number) => String(count).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}` as ClockTime;
}
