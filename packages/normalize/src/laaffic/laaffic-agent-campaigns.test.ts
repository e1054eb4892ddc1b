import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { describe, expect, it } from 'vitest';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee, CampaignDraft, DraftFor } from '../index.js';
import { clients } from '../testing/clients.js';
import { draft as anyVendorsDraft, callees } from '../testing/drafts.js';
import { type EncodedWith, encodeWith, inputOf } from '../testing/encode-with.js';
import { readExample } from '../testing/read-example.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import { type LaafficAgentCapabilities, type LaafficAgentSettings, laafficAgentCampaigns } from './index.js';
import { unmappedAnswers } from './unmapped-answers.js';

type Draft = DraftFor<LaafficAgentCapabilities>;

const now = new Date('2030-01-15T01:00:00Z');
const client = clients.laaffic('http://127.0.0.1:9');
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const { callbacks: _callbacks, ...draft } = anyVendorsDraft;

function encode(
  changes: Partial<Draft> = {},
  settings: Partial<LaafficAgentSettings> = {},
  called: readonly Callee[] = callees,
): Promise<EncodedWith> {
  const adapter = laafficAgentCampaigns({ client, appId: 'EXAMPLE1', ...settings });
  return encodeWith(adapter, { ...draft, ...changes }, called, now);
}

async function creationOf(...parameters: Parameters<typeof encode>): Promise<SendAgentGroupCallInput> {
  return inputOf((await encode(...parameters)).creation);
}

async function lossesOf(...parameters: Parameters<typeof encode>): Promise<string[]> {
  return (await encode(...parameters)).encoded.losses.map(({ field }) => field);
}

describe('laafficAgentCampaigns encodes', () => {
  it('the whole request', async () => {
    const { encoded } = await encode();
    expect(await creationOf()).toEqual({
      appId: 'EXAMPLE1',
      taskName: 'campaign-0001',
      agentId: 41,
      maxRingingTime: 30,
      sendTime: '2030-01-15 10:00:00',
      allowSendTime: [{ strTime: '09:00', endTime: '18:00' }],
      numberInfoList: [{ calleeNumber: '999000000001' }, { calleeNumber: '999000000002' }],
    });
    expect(encoded.losses.map(({ field }) => field)).toEqual(['name', 'maxConcurrentCalls', 'callees[].id']);
    expect(new Set(encoded.assumptions.map(({ field }) => field))).toEqual(
      new Set(['script.id', 'key', 'callees[].variables', 'start', 'windows']),
    );
    expect(encoded.limits).toMatchObject({ calleesPerCampaign: 200_000, creation: 'all' });
    expect(encoded.begin).toBeUndefined();
  });

  it('what a draft may leave out', async () => {
    const input = await creationOf({
      start: 'immediately',
      windows: [{ days: everyDay, from: '00:00', to: '24:00' }],
      maxTalkSeconds: 120,
      callerNumber: '+999000000100',
      recording: false,
      redial: { whom: { intents: ['105', '106'] }, times: 2, afterMinutes: 30 },
    });
    expect(input).not.toHaveProperty('sendTime');
    expect(input).not.toHaveProperty('allowSendTime');
    expect(input).toMatchObject({
      maxCalls: 120,
      displayNum: '999000000100',
      enableRecording: 0,
      recallFlow: { recallType: 3, recallInterval: 30, recallNum: 2, recallIntent: ['105', '106'] },
    });
  });

  it.each([
    ['everyone', 0],
    ['not_reached', 1],
  ] as const)('a redial of %s', async (whom, recallType) => {
    const { recallFlow } = await creationOf({ redial: { whom, times: 1, afterMinutes: 5 } });
    expect(recallFlow).toEqual({ recallType, recallInterval: 5, recallNum: 1 });
  });

  it('start and windows on the clocks that the vendor is said to have', async () => {
    expect(await creationOf({}, { vendorTimeZone: 'UTC' })).toMatchObject({
      sendTime: '2030-01-15 02:00:00',
      allowSendTime: [{ strTime: '01:00', endTime: '10:00' }],
    });
  });

  it('a start that has passed as one at once', async () => {
    expect(await creationOf({ start: new Date('2030-01-15T00:00:00Z') })).not.toHaveProperty('sendTime');
  });

  it('wishes that it cannot fulfil whole as losses', async () => {
    const base = await lossesOf();
    expect(await lossesOf({ name: draft.key })).toEqual(base.filter((field) => field !== 'name'));
    const someDays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] as const;
    expect(await lossesOf({ windows: someDays }, { ignoreWeekDays: true })).toContain('windows[].days');
    expect(await lossesOf({ until: new Date('2030-02-01') }, { ignoreUntil: true })).toContain('until');
    const split = [...['10', '11', '12', '13']].map((hour) => ({
      days: everyDay,
      from: `${Number(hour)}:00` as const,
      to: `${Number(hour)}:30` as const,
    }));
    expect(await lossesOf({ windows: split as never })).toContain('windows');
  });

  it('what it calls lost without any difference', async () => {
    const renamed = callees.map((callee) => ({ ...callee, id: `other-${callee.id}` }));
    const changes = { name: 'Another', maxConcurrentCalls: 500, until: new Date('2030-02-01') };
    expect(await creationOf(changes, { ignoreUntil: true }, renamed)).toEqual(await creationOf());
  });

  it('windows that hold past the end that was wished, since nothing ends the task', async () => {
    const wish = { timeZone: 'Europe/Berlin', until: new Date('2030-02-01') } as const;
    expect(await creationOf(wish, { ignoreUntil: true })).toMatchObject({
      // 10:00 to 18:00 of winter, 9:00 to 17:00 of summer.
      allowSendTime: [{ strTime: '16:00', endTime: '23:59' }],
    });
  });

  it('the values that the vendor will cut, callee by callee', async () => {
    const { calleeLosses } = await encode({}, {}, [
      { id: 'a', phone: '+999000000001', variables: { text1: 'x'.repeat(31) } },
    ]);
    expect(calleeLosses.map(({ field }) => field)).toEqual(['variables.text1']);
  });

  it.each<[Partial<CampaignDraft>, string[]]>([
    [{ script: { id: 'agent' } }, ['script.id']],
    [{ start: 'manually' }, ['start']],
    [{ key: 'k', ringSeconds: 9, maxTalkSeconds: 1000 }, ['key', 'ringSeconds', 'maxTalkSeconds']],
    [{ redial: { whom: 'everyone', times: 11, afterMinutes: 1441 } }, ['redial.times', 'redial.afterMinutes']],
    [{ windows: [{ days: [1], from: '09:00', to: '18:00' }] }, ['windows']],
    [{ until: new Date('2030-02-01') }, ['until']],
    [{ callbacks: {}, agentTransfer: { group: 'a' } }, ['agentTransfer', 'callbacks']],
    [{ messageAfterCall: { templateId: 'a' } }, ['messageAfterCall']],
  ])('refuses %j', (changes, paths) => {
    const wanted = { ...draft, ...changes } as Draft;
    const adapter = laafficAgentCampaigns({ client, appId: 'EXAMPLE1' });
    expect(refusedPaths(() => adapter.encode(wanted, encodingContextOf(wanted, now)))).toEqual(paths);
  });

  it('refuses a key that is too long with the number of a further campaign of the plan', () => {
    const wanted = { ...draft, key: '键'.repeat(63) };
    const adapter = laafficAgentCampaigns({ client, appId: 'EXAMPLE1' });
    const context = encodingContextOf(wanted, now);
    const pathsOf = (suffix: string) =>
      refusedPaths(() => adapter.encode(wanted, { ...context, key: `${wanted.key}${suffix}` }));
    expect(() => adapter.encode(wanted, { ...context, key: `${wanted.key}2` })).not.toThrow();
    expect(pathsOf('-2')).toEqual(['key']);
  });

  it('refuses a setting that is no zone, and a callee whose variable has no place', async () => {
    await expect(encode({}, { vendorTimeZone: '+08:00' as never })).rejects.toThrow('vendorTimeZone');
    const callee: Callee = { id: 'a', phone: '+999000000001', variables: { amount: '1' } };
    await expect(encode({}, {}, [callee])).rejects.toThrow('variables.amount');
  });
});

describe('laafficAgentCampaigns reads', () => {
  it('the id of a created task', async () => {
    const { creation } = await encode();
    const data = readExample('laaffic', 'sendAgentGroupCall.documented.response');
    expect(creation.read(data)).toEqual({
      campaign: { key: draft.key, id: String(data.data), scriptId: '41' },
      refused: [],
    });
  });

  it.each([{}, { data: null }, null, 'x'])('an answer %j without throwing', async (data) => {
    const { creation } = await encode();
    expect(creation.read(data)).toMatchObject({ campaign: { key: draft.key, id: undefined } });
  });

  it('all of an answer, or says why not', () => {
    // What is below the records of a list of tasks has a report of its own.
    const read = ['sendAgentGroupCall /data', 'sendGroupCall /data'];
    const lists = ['queryAgentGroupCall /data/records', 'queryGroupCall /data/records'];
    expect(unreportedAnswers('laaffic', unmappedAnswers, [...read, ...lists])).toEqual({
      missing: [],
      unknown: [],
    });
  });
});
