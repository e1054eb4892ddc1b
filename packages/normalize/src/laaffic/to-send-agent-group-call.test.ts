import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Callee, VendorRequest } from '../index.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraft, callees, draft, windowsOf } from '../testing/drafts.js';
import { readExample } from '../testing/read-example.js';
import { refusedPaths } from '../testing/refused-paths.js';
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

function issuesOf(...parameters: Parameters<typeof convert>): string[] | undefined {
  return refusedPaths(() => convert(...parameters));
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
    expect(issuesOf({ start: new Date('2030-11-03T07:30:00Z') }, { vendorTimeZone })).toBeUndefined();
  });
});

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
    [
      [
        {},
        { variables: { text1: 'text2' } },
        [{ ...callees[0], variables: { text1: '', text2: '' } } as Callee],
      ],
      ['callees[0].variables.text2'],
    ],
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

describe('losses', () => {
  it('name what of the callees has no place', () => {
    const text1 = 'x'.repeat(31);
    const callee: Callee = {
      id: 'a',
      phone: '+999000000001',
      name: 'Ada',
      passThrough: 'x',
      variables: { text1 },
    };
    const { losses } = convert({}, {}, [callee]);
    expect(losses.map(({ field }) => field).filter((field) => field.startsWith('callees'))).toEqual([
      'callees[].id',
      'callees[].name',
      'callees[].passThrough',
      'callees[0].variables.text1',
    ]);
  });

  it('name what of the draft has no place', () => {
    const fieldsOf = (changes: Partial<LaafficDraft>) => convert(changes).losses.map(({ field }) => field);
    expect(fieldsOf({ name: draft.key })).not.toContain('name');
    expect(fieldsOf({ timeZone: 'Europe/Berlin' })).toContain('timeZone');
    expect(fieldsOf({ timeZone: 'Asia/Jakarta' })).not.toContain('timeZone');
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
        if (issuesOf({ ...any, windows: first }, settings, called) !== undefined) return;
        const { input } = toSendAgentGroupCall({ ...any, windows: first }, called, settings);
        await client.sendAgentGroupCall(input);
        expect(server.requests.at(-1)?.body).toEqual(input);
      }),
      { numRuns: 60 },
    );
    expect(server.requests.length).toBeGreaterThan(40);
  });
});
