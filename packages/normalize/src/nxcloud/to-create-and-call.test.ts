import type { CreateAndCallInput } from '@outdial/nxcloud';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraft, callees, draft, windowsOf } from '../testing/drafts.js';
import { readExample } from '../testing/read-example.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type NxcloudDraft, toCreateAndCall } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');

/** The draft that `createAndCall.immediate.request` was made from. */
function exampleDraft({
  userTaskID,
  sceneID,
  taskCreateSetting,
  callInfoList,
}: CreateAndCallInput): NxcloudDraft {
  const days = [1, 2, 3, 4, 5] as const;
  return {
    ...draft,
    key: userTaskID,
    name: taskCreateSetting.taskName,
    script: { id: sceneID },
    start: 'immediately',
    windows: [
      { days, from: '09:30', to: '12:00' },
      { days, from: '14:00', to: '17:30' },
    ],
    redial: { whom: 'not_reached', times: 1, afterMinutes: 10 },
    callbacks: {
      campaign: taskCreateSetting.taskCallbackUrl,
      callee: callInfoList.orderCallbackUrl,
      call: callInfoList.callCallbackUrl,
    },
  };
}

function exampleCallees({ callInfoList }: CreateAndCallInput): Callee[] {
  return callInfoList.callList.map(({ orderID, userPhone, other, params }) => ({
    id: orderID,
    phone: `+${userPhone}`,
    passThrough: other,
    variables: Object.fromEntries(params.map(({ name, value }) => [name, value])),
  }));
}

describe('toCreateAndCall', () => {
  it('makes the request of the example', () => {
    const example = readExample<CreateAndCallInput>('nxcloud', 'createAndCall.immediate.request');
    const { productID: _filledByClient, taskCreateSetting, funcFlag } = example;
    const { input } = toCreateAndCall(exampleDraft(example), exampleCallees(example), {
      now,
      routeId: taskCreateSetting.routeID,
      manualCallSetting: taskCreateSetting.manualCallSetting,
      functions: { smsEnable: true, smsFuncFlag: funcFlag.smsFuncFlag, phoneEncrypt: true },
    });
    expect({ productID: 'callbot', ...input }).toEqual(example);
  });

  it('fills in what a draft leaves open', () => {
    const { input, losses, assumptions } = toCreateAndCall(draft, callees);
    expect(input.taskCreateSetting).toMatchObject({ strategyName: '默认策略', routeID: '' });
    expect(input.taskCreateSetting).not.toHaveProperty('manualCallSetting');
    expect(input.funcFlag).toEqual({
      taskKeep: false,
      roundRedial: false,
      wholeTTS: false,
      smsEnable: false,
      smsFuncFlag: [],
      phoneEncrypt: false,
    });
    expect(input.callInfoList.callList[0]).toEqual({
      orderID: 'order-1',
      userPhone: '999000000001',
      other: '',
      userName: '',
      customerName: '',
      params: [],
    });
    expect(losses).toEqual([]);
    expect(assumptions.map(({ field }) => field)).toEqual(['maxConcurrentCalls', 'start']);
  });

  it.each<[NxcloudDraft['start'], startupType: number, startupAt: number]>([
    ['manually', 1, 0],
    ['immediately', 3, 0],
    [new Date('2030-01-15T02:00:00Z'), 2, 1_894_672_800],
    [new Date('2030-01-15T02:00:00.001Z'), 2, 1_894_672_801],
  ])('starts %o, and never early', (start, startupType, startupAt) => {
    const { input } = toCreateAndCall({ ...draft, start }, callees, { now });
    expect(input.taskCreateSetting).toMatchObject({ startupType, startupAt });
  });

  it('takes the offset of the start, or of now', () => {
    const zoneSecond = (start: NxcloudDraft['start']) =>
      toCreateAndCall({ ...draft, start, timeZone: 'America/New_York' }, callees, { now }).input
        .taskCreateSetting.zoneSecond;
    expect(zoneSecond(new Date('2030-07-01'))).toBe(-14_400);
    expect(zoneSecond('manually')).toBe(-18_000);
  });

  it.each<[Partial<NxcloudDraft>, Callee[], string[]]>([
    [{ timeZone: '' }, [], ['timeZone', 'callees']],
    [{ windows: [{ days: [1], from: '09:15', to: '18:00' }] }, [...callees], ['windows[0].from']],
    [
      { callbacks: undefined as never },
      [...callees],
      ['callbacks.campaign', 'callbacks.callee', 'callbacks.call'],
    ],
  ])('refuses %j for the callees %j', (changes, called, paths) => {
    expect(refusedPaths(() => toCreateAndCall({ ...draft, ...changes }, called))).toEqual(paths);
  });

  it('never puts a number into the message of an error', () => {
    const called: Callee[] = [{ id: 'a', phone: '+99900000000112345' }];
    expect(() => toCreateAndCall(draft, called)).toThrow(/^(?!.*99900).*callees\[0\]\.phone/);
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
    const pauses = ['redial.times', 'redial.afterMinutes'];
    const fields = ['timeZone', 'maxTalkSeconds', 'callerNumber', 'recording', ...pauses];
    expect(losses.map(({ field }) => field)).toEqual(fields);
    expect(input.taskCreateSetting.zoneSecond).toBe(3600);
    expect(input.funcFlag.roundRedial).toBe(true);
  });

  it('calls nobody again rather than others than the draft says', () => {
    const redial = { whom: 'everyone', times: 1, afterMinutes: 5 } as const;
    const { input, losses } = toCreateAndCall({ ...draft, redial }, callees);
    expect(input.funcFlag.roundRedial).toBe(false);
    expect(losses.map(({ field }) => field)).toEqual(['redial']);
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
