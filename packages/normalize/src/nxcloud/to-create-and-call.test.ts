import type { CreateAndCallInput } from '@outdial/nxcloud';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Callee, CallingWindow } from '../index.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraft, callees, draft, isAllowed, windowsOf } from '../testing/drafts.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type NxcloudDraft, toCreateAndCall } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
const weekdays = [1, 2, 3, 4, 5] as const;

function hoursOf(windows: NxcloudDraft['windows']): readonly string[] {
  const { input } = toCreateAndCall({ ...draft, windows }, callees);
  const { dialAtWeekDay, dialAtUpHour, dialAtDownHour } = input.taskCreateSetting;
  return [dialAtWeekDay, dialAtUpHour, dialAtDownHour];
}

function issuesOf(changes: Partial<NxcloudDraft>, called = callees): unknown {
  try {
    return toCreateAndCall({ ...draft, ...changes }, called).input && 'taken';
  } catch (error) {
    return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
  }
}

describe('toCreateAndCall', () => {
  it('makes the whole request', () => {
    const [first, ...others] = callees;
    const called: Callee[] = [
      { ...first, id: 'order-1', phone: '+999000000001', name: 'Ada', passThrough: 'ref-42' },
      ...others,
    ];
    const result = toCreateAndCall(draft, called);
    expect(result).toEqual({
      input: {
        userTaskID: 'campaign-0001',
        sceneID: '41',
        taskCreateSetting: {
          strategyName: '默认策略',
          startupType: 2,
          startupAt: Date.UTC(2030, 0, 15, 2) / 1000,
          zoneSecond: 28_800,
          dialAtWeekDay: '1,2,3,4,5,6,7',
          dialAtUpHour: '9,10,11,12,13,14,15,16,17',
          dialAtDownHour: '9,10,11,12,13,14,15,16,17',
          maxRingTime: 30,
          routeID: '',
          maxCall: 5,
          taskName: 'Payment reminder',
          taskCallbackUrl: 'https://example.com/campaign',
        },
        funcFlag: {
          taskKeep: false,
          roundRedial: false,
          wholeTTS: false,
          smsEnable: false,
          smsFuncFlag: [],
          phoneEncrypt: false,
        },
        callInfoList: {
          orderCallbackUrl: 'https://example.com/callee',
          callCallbackUrl: 'https://example.com/call',
          callList: [
            {
              orderID: 'order-1',
              userPhone: '999000000001',
              other: 'ref-42',
              userName: 'Ada',
              customerName: '',
              params: [],
            },
            {
              orderID: 'order-2',
              userPhone: '999000000002',
              other: '',
              userName: '',
              customerName: '',
              params: [],
            },
          ],
        },
      },
      losses: [],
      assumptions: [
        { field: 'maxConcurrentCalls', assumption: expect.any(String) as string },
        { field: 'start', assumption: expect.any(String) as string },
      ],
    });
  });

  it('makes the vendor’s words of the example', () => {
    const expected = readExample<CreateAndCallInput>('nxcloud', 'createAndCall.immediate.request');
    const { taskCreateSetting, funcFlag, callInfoList } = expected;
    const { input } = toCreateAndCall(
      {
        ...draft,
        key: expected.userTaskID,
        name: taskCreateSetting.taskName,
        script: { id: expected.sceneID },
        start: 'immediately',
        windows: [
          { days: weekdays, from: '09:30', to: '12:00' },
          { days: weekdays, from: '14:00', to: '17:30' },
        ],
        redial: { whom: 'not_reached', times: 1, afterMinutes: 10 },
        callbacks: {
          campaign: taskCreateSetting.taskCallbackUrl,
          callee: callInfoList.orderCallbackUrl,
          call: callInfoList.callCallbackUrl,
        },
      },
      callInfoList.callList.map(({ orderID, userPhone, other, params }) => ({
        id: orderID,
        phone: `+${userPhone}` as const,
        passThrough: other,
        variables: Object.fromEntries(params.map(({ name, value }) => [name, value])),
      })),
      {
        now,
        routeId: taskCreateSetting.routeID,
        manualCallSetting: taskCreateSetting.manualCallSetting,
        functions: { smsEnable: true, smsFuncFlag: funcFlag.smsFuncFlag, phoneEncrypt: true },
      },
    );
    const { productID: _filledByClient, ...request } = expected;
    expect(input).toEqual(request);
  });

  it.each<[CallingWindow['from'], CallingWindow['to'], string, string]>([
    ['09:30', '18:00', '10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16,17'],
    ['09:00', '17:30', '9,10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16'],
    ['23:30', '24:00', '', '23'],
    ['23:00', '01:00', '0,23', '0,23'],
  ])('writes %s to %s in half hours', (from, to, upHours, downHours) => {
    const days = [1, 2, 3, 4, 5, 6, 7] as const;
    expect(hoursOf([{ days, from, to }])).toEqual(['1,2,3,4,5,6,7', upHours, downHours]);
  });

  it('dials in exactly the minutes of the windows, or refuses them', () => {
    const tally = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(windowsOf(30), fc.boolean(), (windows, isDaily) => {
        const days = [1, 2, 3, 4, 5, 6, 7] as const;
        const daily = windows.map((window) => (isDaily ? { ...window, days } : window));
        const changed = { windows: daily as unknown as NxcloudDraft['windows'] };
        if (issuesOf(changed) !== 'taken') {
          tally.refused += 1;
          expect(issuesOf(changed)).toEqual(['windows']);
          return;
        }
        tally.taken += 1;
        const [weekDays = '', up = '', down = ''] = hoursOf(changed.windows).map((list) => `,${list},`);
        for (let minute = 0; minute < 7 * 1440; minute += 30) {
          const hours = minute % 60 === 0 ? up : down;
          const isDialled =
            weekDays.includes(`,${Math.floor(minute / 1440) + 1},`) &&
            hours.includes(`,${Math.floor(minute / 60) % 24},`);
          expect(isDialled).toBe(isAllowed(daily, minute));
        }
      }),
      { numRuns: 60 },
    );
    expect(tally.taken).toBeGreaterThan(10);
    expect(tally.refused).toBeGreaterThan(5);
  });

  it.each<[Partial<NxcloudDraft>, string[]]>([
    [{ windows: [{ days: weekdays, from: '09:15', to: '18:20' }] }, ['windows[0].from', 'windows[0].to']],
    [{ windows: [{ days: weekdays, from: '22:00', to: '02:00' }] }, ['windows']],
    [
      {
        windows: [
          { days: [1], from: '09:00', to: '10:00' },
          { days: [2], from: '09:00', to: '11:00' },
        ],
      },
      ['windows'],
    ],
    [{ timeZone: '+08:00' }, ['timeZone']],
    [{ start: new Date(Number.NaN) }, ['start']],
    [{ start: '2030-01-15 09:30' as never }, ['start']],
    [{ windows: [] as never }, ['windows']],
    [
      { windows: [{ days: [], from: '9:00' as never, to: '25:00' as never }] },
      ['windows[0].days', 'windows[0].from', 'windows[0].to'],
    ],
    [{ windows: [{ days: [8 as never], from: '09:00', to: '09:00' }] }, ['windows[0].days', 'windows[0].to']],
    [{ key: ' ', name: '', script: { id: '' } }, ['key', 'name', 'script.id']],
    [
      { ringSeconds: 0.5, maxConcurrentCalls: 0, maxTalkSeconds: -1 },
      ['ringSeconds', 'maxConcurrentCalls', 'maxTalkSeconds'],
    ],
    [
      { redial: { whom: { intents: [] as never }, times: 0, afterMinutes: 0.5 } },
      ['redial.whom.intents', 'redial.times', 'redial.afterMinutes'],
    ],
    [{ callbacks: { ...draft.callbacks, call: 'ftp://example.com' } }, ['callbacks.call']],
    [{ callbacks: undefined as never }, ['callbacks.campaign', 'callbacks.callee', 'callbacks.call']],
    [{ callerNumber: '+12' }, ['callerNumber']],
  ])('refuses %j', (changes, paths) => {
    expect(issuesOf(changes)).toEqual(paths);
  });

  it.each<[Callee[], string[]]>([
    [[], ['callees']],
    [[{ id: '', phone: '+0123456789' }], ['callees[0].id', 'callees[0].phone']],
    [
      [
        { id: 'a', phone: '+999000000001' },
        { id: 'a', phone: '+999000000001' },
      ],
      ['callees[1].id', 'callees[1].phone'],
    ],
    [[{ id: 'a', phone: '+12-34 56789' }], ['callees[0].phone']],
  ])('refuses the callees %j', (called, paths) => {
    expect(issuesOf({}, called)).toEqual(paths);
  });

  it('never puts a number into the message of an error', () => {
    const called: Callee[] = [{ id: 'a', phone: '+99900000000112345' }];
    expect(() => toCreateAndCall(draft, called)).toThrow(/callees\[0\]\.phone/);
    expect(() => toCreateAndCall(draft, called)).not.toThrow(/99900/);
  });

  it('lists what NXCloud cannot express', () => {
    const { input, losses } = toCreateAndCall(
      {
        ...draft,
        timeZone: 'Europe/Berlin',
        maxTalkSeconds: 60,
        callerNumber: '+999000000100',
        recording: true,
        redial: { whom: 'not_reached', times: 3, afterMinutes: 30 },
      },
      callees,
    );
    const fields = [
      'timeZone',
      'maxTalkSeconds',
      'callerNumber',
      'recording',
      'redial.times',
      'redial.afterMinutes',
    ];
    expect(losses.map(({ field }) => field)).toEqual(fields);
    expect(input.taskCreateSetting.zoneSecond).toBe(3600);
    expect(input.funcFlag.roundRedial).toBe(true);
  });

  it('calls nobody again rather than others than the draft says', () => {
    const { input, losses } = toCreateAndCall(
      { ...draft, redial: { whom: 'everyone', times: 1, afterMinutes: 5 } },
      callees,
    );
    expect(input.funcFlag.roundRedial).toBe(false);
    expect(losses.map(({ field }) => field)).toEqual(['redial']);
  });

  it('takes the offset of the start, or of now', () => {
    const zoneSecond = (start: NxcloudDraft['start']) =>
      toCreateAndCall({ ...draft, start, timeZone: 'America/New_York' }, callees, { now }).input
        .taskCreateSetting.zoneSecond;
    expect(zoneSecond(new Date('2030-07-01'))).toBe(-14_400);
    expect(zoneSecond('manually')).toBe(-18_000);
  });
});

describe('the real client', () => {
  let server: VendorServer;
  beforeAll(async () => {
    server = await startVendor(readExample('nxcloud', 'createAndCall.immediate.response'));
  });
  afterAll(() => server.close());

  it('sends every draft that is taken', async () => {
    const client = clients.nxcloud(server.url);
    await fc.assert(
      fc.asyncProperty(anyDraft, windowsOf(30), anyCallees, async (any, [window], called) => {
        const windows = [{ ...window, days: [1, 2, 3, 4, 5, 6, 7] as const }] as const;
        const { input } = toCreateAndCall({ ...any, windows }, called);
        await client.createAndCall(input);
        expect(server.requests.at(-1)?.body).toEqual({ productID: 'callbot', ...input });
      }),
      { numRuns: 60 },
    );
  });
});
