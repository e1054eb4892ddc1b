import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Callee, VendorRequest } from '../index.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraft, callees, draft, isAllowed, windowsOf } from '../testing/drafts.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type LaafficCampaignOptions, type LaafficDraft, toSendAgentGroupCall } from './index.js';

const options: LaafficCampaignOptions = { appId: 'EXAMPLE1', now: new Date('2030-01-15T02:00:00Z') };
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

function convert(
  changes: Partial<LaafficDraft> = {},
  settings: Partial<LaafficCampaignOptions> = {},
  called: readonly Callee[] = callees,
): VendorRequest<SendAgentGroupCallInput> {
  return toSendAgentGroupCall({ ...draft, ...changes }, called, { ...options, ...settings });
}

function issuesOf(...parameters: Parameters<typeof convert>): unknown {
  try {
    return convert(...parameters).input && 'taken';
  } catch (error) {
    return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
  }
}

describe('toSendAgentGroupCall', () => {
  it('makes the whole request', () => {
    const { input, losses, assumptions } = convert();
    expect(input).toEqual({
      appId: 'EXAMPLE1',
      taskName: 'campaign-0001',
      agentId: 41,
      maxRingingTime: 30,
      sendTime: '2030-01-15 10:00:00',
      allowSendTime: [{ strTime: '09:00', endTime: '18:00' }],
      numberInfoList: [{ calleeNumber: '999000000001' }, { calleeNumber: '999000000002' }],
    });
    expect(losses.map(({ field }) => field)).toEqual([
      'name',
      'maxConcurrentCalls',
      'callbacks',
      'callees[].id',
    ]);
    expect(assumptions.map(({ field }) => field)).toEqual(['key', 'start', 'windows']);
  });

  it('makes the vendor’s words of the example', () => {
    const {
      calloutRate: _notInTheModel,
      recallFlow,
      ...expected
    } = readExample<SendAgentGroupCallInput>('laaffic', 'sendAgentGroupCall.documented.request');
    const { nodeList: _agents, ...flow } = recallFlow ?? {};
    const { input } = convert(
      {
        key: expected.taskName,
        start: 'immediately',
        windows: [{ days: everyDay, from: '18:28', to: '19:28' }],
        ringSeconds: 60,
        callerNumber: '+1008122211',
        maxTalkSeconds: 300,
        recording: true,
        redial: { whom: { intents: ['99998', '99999'] }, times: 5, afterMinutes: 1 },
      },
      { appId: expected.appId },
      [{ id: 'a', phone: '+8613200000007' }],
    );
    expect(input).toEqual({ ...expected, recallFlow: flow });
  });

  it.each([
    ['UTC', '2030-01-15 02:00:00'],
    ['America/New_York', '2030-01-14 21:00:00'],
    ['Asia/Kolkata', '2030-01-15 07:30:00'],
  ])('writes the start on the clocks of %s', (vendorTimeZone, sendTime) => {
    expect(convert({}, { vendorTimeZone }).input.sendTime).toBe(sendTime);
  });

  it('never starts early: a fraction of a second is rounded up', () => {
    expect(convert({ start: new Date('2030-01-15T15:59:59.001Z') }).input.sendTime).toBe(
      '2030-01-16 00:00:00',
    );
  });

  it('starts at once without a time', () => {
    const { input, assumptions } = convert({ start: 'immediately' });
    expect(input).not.toHaveProperty('sendTime');
    expect(assumptions.map(({ field }) => field)).toEqual(['key', 'windows']);
  });

  it('refuses a start that the vendor’s clocks show twice', () => {
    const vendorTimeZone = 'America/New_York';
    for (const start of ['2030-11-03T05:30:00Z', '2030-11-03T06:30:00Z']) {
      expect(issuesOf({ start: new Date(start) }, { vendorTimeZone })).toEqual(['start']);
    }
    expect(issuesOf({ start: new Date('2030-11-03T07:30:00Z') }, { vendorTimeZone })).toBe('taken');
  });
});

describe('windows', () => {
  it('move to the vendor’s clocks', () => {
    const { input } = convert({ timeZone: 'America/New_York' });
    expect(input.allowSendTime).toEqual([
      { strTime: '00:00', endTime: '07:00' },
      { strTime: '22:00', endTime: '23:59' },
    ]);
  });

  it('of the whole day are no limit', () => {
    const { input, losses } = convert({ windows: [{ days: everyDay, from: '00:00', to: '24:00' }] });
    expect(input).not.toHaveProperty('allowSendTime');
    expect(losses.map(({ field }) => field)).not.toContain('windows');
  });

  it('of some days are refused, unless the days may be ignored', () => {
    const windows = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] as const;
    expect(issuesOf({ windows })).toEqual(['windows']);
    const { input, losses } = convert({ windows }, { ignoreWeekDays: true });
    expect(input.allowSendTime).toEqual([{ strTime: '09:00', endTime: '18:00' }]);
    expect(losses.map(({ field }) => field)).toContain('windows[].days');
  });

  it('allow no minute that the draft does not, and miss none but the last of the day', () => {
    const offset = 8 * 60;
    let taken = 0;
    fc.assert(
      fc.property(windowsOf(1), fc.integer({ min: 0, max: 3 }), (any, shift) => {
        const zone = ['Asia/Shanghai', 'UTC', 'Asia/Kolkata', 'America/New_York'][shift] ?? 'UTC';
        const ahead = offset - ([480, 0, 330, -300][shift] ?? 0);
        const windows = any.map((window) => ({
          ...window,
          days: everyDay,
        })) as unknown as LaafficDraft['windows'];
        const changes = { windows, timeZone: zone, start: new Date('2030-01-15T02:00:00Z') };
        if (issuesOf(changes) !== 'taken') return;
        taken += 1;
        const { allowSendTime } = convert(changes).input;
        const ranges = allowSendTime?.map(({ strTime, endTime }) => [minuteOf(strTime), minuteOf(endTime)]);
        for (let minute = 0; minute < 1440; minute += 1) {
          const isDialled = ranges?.some(([begin = 0, end = 0]) => minute >= begin && minute < end) ?? true;
          const isWanted = isAllowed(windows, (minute - ahead + 7 * 1440) % (7 * 1440));
          if (isDialled !== (isWanted && !(minute === 1439 && ranges))) throw new Error(`minute ${minute}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('of more than three stretches are refused', () => {
    const three = [
      { days: everyDay, from: '10:00', to: '10:30' },
      { days: everyDay, from: '11:00', to: '11:30' },
      { days: everyDay, from: '12:00', to: '12:30' },
    ] as const;
    expect(issuesOf({ windows: three })).toBe('taken');
    expect(issuesOf({ windows: [...three, { days: everyDay, from: '13:00', to: '13:30' }] })).toEqual([
      'windows',
    ]);
    expect(issuesOf({ windows: [{ days: everyDay, from: '23:59', to: '24:00' }] })).toEqual(['windows']);
  });

  it('say when the two zones will move apart', () => {
    const fieldsIn = (timeZone: string) => convert({ timeZone }).losses.map(({ field }) => field);
    expect(fieldsIn('Europe/Berlin')).toContain('timeZone');
    expect(fieldsIn('Asia/Jakarta')).not.toContain('timeZone');
  });
});

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

describe('limits', () => {
  it.each<[Parameters<typeof convert>, string[]]>([
    [[{ start: 'manually' as never }], ['start']],
    [[{ key: 'x' }], ['key']],
    [[{ key: 'x'.repeat(65) }], ['key']],
    [[{ script: { id: 'agent-1' } }], ['script.id']],
    [[{ ringSeconds: 9 }], ['ringSeconds']],
    [[{ ringSeconds: 121, maxTalkSeconds: 1000 }], ['ringSeconds', 'maxTalkSeconds']],
    [
      [{ redial: { whom: 'everyone', times: 11, afterMinutes: 1441 } }],
      ['redial.times', 'redial.afterMinutes'],
    ],
    [[{}, { vendorTimeZone: 'Beijing' }], ['vendorTimeZone']],
    [[{}, {}, []], ['callees']],
  ])('of %j are kept', (parameters, paths) => {
    expect(issuesOf(...parameters)).toEqual(paths);
  });

  it('of the number of callees are kept', () => {
    const many = Array.from({ length: 200_001 }, (_, index) => ({
      id: `${index}`,
      phone: `+${999_000_000_000 + index}` as const,
    }));
    expect(issuesOf({}, {}, many)).toEqual(['callees']);
  });
});

describe('variables', () => {
  const calleeWith = (variables: Record<string, string>): Callee[] => [
    { id: 'a', phone: '+999000000001', variables },
  ];

  it('keep their names, or get those that the option gives', () => {
    const { input } = convert(
      {},
      { variables: { amount: 'text3' } },
      calleeWith({ amount: '100', text10: 'x' }),
    );
    expect(input.numberInfoList).toEqual([{ calleeNumber: '999000000001', text3: '100', text10: 'x' }]);
  });

  it('without a place are refused', () => {
    const refused = calleeWith({ text0: '', text11: '', amount: '', constructor: '' } as Record<
      string,
      string
    >);
    expect(issuesOf({}, {}, refused)).toEqual(
      ['text0', 'text11', 'amount', 'constructor'].map((name) => `callees[0].variables.${name}`),
    );
    expect(issuesOf({}, { variables: { amount: 'text1' } }, calleeWith({ text1: '', amount: '' }))).toEqual([
      'callees[0].variables.amount',
    ]);
  });

  it('that the vendor will cut are listed, and sent whole', () => {
    const long = 'é'.repeat(31);
    const { input, losses } = convert({}, {}, calleeWith({ text1: long, text2: '😀'.repeat(30) }));
    expect(input.numberInfoList[0]?.text1).toBe(long);
    expect(losses.map(({ field }) => field).filter((field) => field.includes('variables'))).toEqual([
      'callees[0].variables.text1',
    ]);
  });

  it('and names are listed when there is no place for them', () => {
    const { losses } = convert({}, {}, [{ id: 'a', phone: '+999000000001', name: 'Ada', passThrough: 'x' }]);
    expect(losses.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['callees[].name', 'callees[].passThrough']),
    );
  });
});

describe('the real client', () => {
  let server: VendorServer;
  beforeAll(async () => {
    server = await startVendor(readExample('laaffic', 'sendAgentGroupCall.documented.response'));
  });
  afterAll(() => server.close());

  it('sends every draft that is taken', async () => {
    const client = clients.laaffic(server.url);
    await fc.assert(
      fc.asyncProperty(anyDraft, windowsOf(1), anyCallees, async (any, windows, called) => {
        const settings = { ...options, ignoreWeekDays: true };
        const first = [windows[0]] as const;
        if (issuesOf({ ...any, windows: first }, settings, called) !== 'taken') return;
        const { input } = toSendAgentGroupCall({ ...any, windows: first }, called, settings);
        await client.sendAgentGroupCall(input);
        expect(server.requests.at(-1)?.body).toEqual(input);
      }),
      { numRuns: 60 },
    );
    expect(server.requests.length).toBeGreaterThan(40);
  });
});
