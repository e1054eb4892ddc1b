import type { SendGroupCallInput } from '@outdial/laaffic';
import { describe, expect, it } from 'vitest';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee, CampaignDraft } from '../index.js';
import { clients } from '../testing/clients.js';
import { draft as anyVendorsDraft, callees } from '../testing/drafts.js';
import { type EncodedWith, encodeWith, inputOf } from '../testing/encode-with.js';
import { readExample } from '../testing/read-example.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { type LaafficIvrDraft, type LaafficIvrSettings, laafficIvrCampaigns } from './index.js';

const now = new Date('2030-01-15T01:00:00Z');
const client = clients.laaffic('http://127.0.0.1:9');
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const { callbacks: _callbacks, ...draft } = anyVendorsDraft;

function encode(
  changes: Partial<LaafficIvrDraft> = {},
  settings: Partial<LaafficIvrSettings> = {},
  called: readonly Callee[] = callees,
): Promise<EncodedWith> {
  const adapter = laafficIvrCampaigns({ client, appId: 'EXAMPLE1', ...settings });
  return encodeWith(adapter, { ...draft, ...changes }, called, now);
}

async function creationOf(...parameters: Parameters<typeof encode>): Promise<SendGroupCallInput> {
  return inputOf((await encode(...parameters)).creation);
}

/** Where a variable stands in a text of the vendor's. */
function place(variable: string): string {
  return `\${${variable}}`;
}

describe('laafficIvrCampaigns encodes', () => {
  it('a file that was uploaded before, by the id of the script', async () => {
    const { encoded } = await encode();
    expect(await creationOf()).toEqual({
      appId: 'EXAMPLE1',
      taskName: 'campaign-0001',
      source: 1,
      voiceFileId: '41',
      loopCount: 1,
      maxCalls: 300,
      maxRingingTime: 30,
      sendTime: '2030-01-15 10:00:00',
      allowSendTime: [{ strTime: '09:00', endTime: '18:00' }],
      numberInfoList: [{ calleeNumber: '999000000001' }, { calleeNumber: '999000000002' }],
    });
    expect(encoded.losses.map(({ field }) => field)).toEqual(['name', 'maxConcurrentCalls', 'callees[].id']);
    expect(new Set(encoded.assumptions.map(({ field }) => field))).toEqual(
      new Set(['windows', 'ringSeconds', 'maxTalkSeconds', 'key', 'callees[].variables', 'start']),
    );
  });

  it('the example of a spoken text, its message and its seats', async () => {
    const example = readExample<SendGroupCallInput>('laaffic', 'sendGroupCall.text-to-speech.request');
    const { text = '', lan = '', speakingRate, ssmlGender, accent } = example;
    const { delayPlay, delayHangup, loopCount } = example;
    const input = await creationOf(
      {
        key: example.taskName,
        script: { id: 'reminder' },
        start: new Date('2030-01-15T01:30:00Z'),
        windows: [
          { days: everyDay, from: '09:00', to: '12:00' },
          { days: everyDay, from: '14:00', to: '18:30' },
        ],
        ringSeconds: 45,
        maxTalkSeconds: 120,
        messageAfterCall: { templateId: 'missed' },
        agentTransfer: { group: '1000001' },
      },
      {
        texts: { reminder: { text: text ?? '', lan: lan ?? '', speakingRate, ssmlGender, accent } },
        messages: {
          missed: {
            smsAppId: example.smsAppId ?? '',
            smsContent: example.smsContent ?? '',
            senderId: 'DEMO',
          },
        },
        seats: { calloutRate: 2, key: '0' },
        delayPlay,
        delayHangup,
        loopCount,
      },
      [
        { id: 'a', phone: '+999000000001', variables: { text1: 'Ada', text2: '2030-01-31' } },
        { id: 'b', phone: '+999000000002', variables: { text1: 'Bob' } },
      ],
    );
    // The draft's message goes to everyone, that of the example to those who press a key or were reached.
    const { displayNum: _number, feedbackPush, feedbackValue, ringPush, ...same } = example;
    const [ada, bob] = same.numberInfoList as [object, { text2?: null }];
    const { text2: _null, ...withoutNull } = bob;
    expect(input).toEqual({ ...same, failedPush: 1, numberInfoList: [ada, withoutNull] });
    expect([feedbackPush, feedbackValue, ringPush]).toEqual([1, '1', 0]);
  });

  it.each([
    ['everyone', 0],
    ['not_reached', 1],
  ] as const)('a redial of %s', async (whom, recallType) => {
    const { recallFlow } = await creationOf({ redial: { whom, times: 1, afterMinutes: 5 } });
    expect(recallFlow).toEqual({ recallType, recallInterval: 5, recallNum: 1 });
  });

  it('the transfer after all has been played, to a group that is no number', async () => {
    expect(await creationOf({ agentTransfer: { group: 'seats-a' } })).toMatchObject({
      toSeat: 1,
      sipGroupId: 'seats-a',
      outboundControl: 1,
      calloutRate: 1,
      toSeatType: 1,
    });
  });

  it('no callee without a value for a variable of the text or the message', async () => {
    const texts = { reminder: { text: `Hello ${place('text1')}, ${place('text11')}`, lan: 'EN' } };
    const script = { id: 'reminder' };
    await expect(encode({ script }, { texts })).rejects.toThrow('variables.text1');
    const called: Callee[] = [{ id: 'a', phone: '+999000000001', variables: { name: '' } }];
    const { creation } = await encode({ script }, { texts, variables: { name: 'text1' } }, called);
    expect(creation.operation).toBe('sendGroupCall');
    const messages = { missed: { smsAppId: 'SMS', smsContent: `Dear ${place('text2')}` } };
    await expect(encode({ messageAfterCall: { templateId: 'missed' } }, { messages })).rejects.toThrow(
      'variables.text2',
    );
  });

  it.each<[Partial<CampaignDraft>, string[]]>([
    [{ start: 'manually' }, ['start']],
    [{ ringSeconds: 19 }, ['ringSeconds']],
    [{ recording: true }, ['recording']],
    [{ redial: { whom: { intents: ['1'] }, times: 1, afterMinutes: 5 } }, ['redial.whom.intents']],
    [
      { messageAfterCall: { templateId: 'unknown', intents: ['1'] } },
      ['messageAfterCall.templateId', 'messageAfterCall.intents'],
    ],
    [{ until: new Date('2030-02-01') }, ['until']],
  ])('refuses %j', (changes, paths) => {
    const wanted = { ...draft, ...changes } as LaafficIvrDraft;
    const adapter = laafficIvrCampaigns({ client, appId: 'EXAMPLE1' });
    expect(refusedPaths(() => adapter.encode(wanted, encodingContextOf(wanted, now)))).toEqual(paths);
  });

  it('refuses an update, whose windows the vendor would not change, unless that is wanted', async () => {
    const adapter = laafficIvrCampaigns({ client, appId: 'EXAMPLE1' });
    const campaign = { key: draft.key, id: '1001', scriptId: undefined };
    await expect(adapter.update(campaign, draft)).rejects.toThrow('updateKeepsWindows');
  });
});
