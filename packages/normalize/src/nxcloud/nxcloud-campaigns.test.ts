import type { CreateAndCallInput, CreateTaskInput, UpdateTaskInput } from '@outdial/nxcloud';
import { describe, expect, it } from 'vitest';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee, CampaignDraft } from '../index.js';
import { clients } from '../testing/clients.js';
import { callees, draft } from '../testing/drafts.js';
import { type EncodedWith, encodeWith, inputOf } from '../testing/encode-with.js';
import { readExample } from '../testing/read-example.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import { type NxcloudCampaignSettings, type NxcloudDraft, nxcloudCampaigns } from './index.js';
import { unmappedAnswers } from './unmapped-answers.js';

const now = new Date('2030-01-15T01:00:00Z');
const client = clients.nxcloud('http://127.0.0.1:9');

function encode(
  changes: Partial<NxcloudDraft> = {},
  settings: Partial<NxcloudCampaignSettings> = {},
  called: readonly Callee[] = callees,
): Promise<EncodedWith> {
  return encodeWith(nxcloudCampaigns({ client, ...settings }), { ...draft, ...changes }, called, now);
}

async function creationOf(...parameters: Parameters<typeof encode>): Promise<CreateAndCallInput> {
  return inputOf((await encode(...parameters)).creation);
}

function fieldsOf(losses: readonly { readonly field: string }[]): string[] {
  return losses.map(({ field }) => field);
}

/** The draft that `createAndCall.immediate.request` was made from. */
function exampleDraft({ userTaskID, sceneID, taskCreateSetting, callInfoList, funcFlag }: CreateAndCallInput) {
  const days = [1, 2, 3, 4, 5] as const;
  const [sms] = funcFlag.smsFuncFlag;
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
    messageAfterCall: { templateId: sms?.smsID ?? '', intents: ['intent-a'] },
    agentTransfer: { group: taskCreateSetting.manualCallSetting?.agentGroup ?? '' },
    callbacks: {
      campaign: taskCreateSetting.taskCallbackUrl,
      callee: callInfoList.orderCallbackUrl,
      call: callInfoList.callCallbackUrl,
    },
  } as const satisfies NxcloudDraft;
}

function exampleCallees({ callInfoList }: CreateAndCallInput): Callee[] {
  return callInfoList.callList.map(({ orderID, userPhone, other, params }) => ({
    id: orderID,
    phone: `+${userPhone}`,
    passThrough: other,
    variables: Object.fromEntries(params.map(({ name, value }) => [name, value])),
  }));
}

describe('nxcloudCampaigns encodes', () => {
  it('the request of the example', async () => {
    const example = readExample<CreateAndCallInput>('nxcloud', 'createAndCall.immediate.request');
    const { routeID, manualCallSetting } = example.taskCreateSetting;
    const { agentGroup: _group, ...agentDialling } = manualCallSetting ?? ({} as never);
    const settings = { routeId: routeID, agentDialling, phoneEncrypt: true };
    const input = await creationOf(exampleDraft(example), settings, exampleCallees(example));
    expect({ productID: 'callbot', ...input }).toEqual(example);
  });

  it('what a draft leaves open', async () => {
    const { callbacks: _callbacks, ...silent } = draft;
    const { creation, encoded } = await encodeWith(nxcloudCampaigns({ client }), silent, callees, now);
    const input = inputOf<CreateAndCallInput>(creation);
    expect(creation.operation).toBe('createAndCall');
    expect(input.taskCreateSetting).toMatchObject({
      strategyName: '默认策略',
      routeID: '',
      taskCallbackUrl: '',
    });
    expect(input.taskCreateSetting).not.toHaveProperty('manualCallSetting');
    expect(input.funcFlag).toEqual({
      taskKeep: false,
      roundRedial: false,
      wholeTTS: true,
      smsEnable: false,
      smsFuncFlag: [],
      phoneEncrypt: false,
    });
    expect(input.callInfoList).toMatchObject({ orderCallbackUrl: '', callCallbackUrl: '' });
    expect(input.callInfoList.callList[0]).toEqual({
      orderID: 'order-1',
      userPhone: '999000000001',
      other: '',
      userName: '',
      customerName: '',
      params: [],
    });
    expect(encoded.losses).toEqual([]);
    expect(new Set(fieldsOf(encoded.assumptions))).toEqual(
      new Set(['maxConcurrentCalls', 'start', 'callbacks', 'callees', 'callees[].id', 'callees[].variables']),
    );
  });

  it.each<[NxcloudDraft['start'], startupType: number, startupAt: number]>([
    ['manually', 1, 0],
    ['immediately', 3, 0],
    [new Date('2030-01-15T02:00:00Z'), 2, 1_894_672_800],
    [new Date('2030-01-15T02:00:00.001Z'), 2, 1_894_672_801],
    // It has passed when it is planned.
    [new Date('2030-01-15T00:59:59Z'), 3, 0],
  ])('a start %o, and never early', async (start, startupType, startupAt) => {
    const { taskCreateSetting } = await creationOf({ start });
    expect(taskCreateSetting).toMatchObject({ startupType, startupAt });
  });

  it('wishes that it cannot fulfil whole as losses', async () => {
    const { encoded } = await encode(
      {
        timeZone: 'Europe/Berlin',
        until: new Date('2030-02-01T00:00:00Z'),
        redial: { whom: 'not_reached', times: 3, afterMinutes: 30 },
      },
      { ignoreUntil: true },
    );
    // Nothing ends the task, so that its hours must hold when the clocks change after the end that was wished.
    expect(fieldsOf(encoded.losses)).toEqual(['windows', 'until', 'redial.times', 'redial.afterMinutes']);
    const longer = await encode({ timeZone: 'Europe/Berlin' });
    expect(fieldsOf(longer.encoded.losses)).toEqual(['windows']);
  });

  it('what it calls lost without any difference', async () => {
    const of = (times: number, afterMinutes: number, until?: Date) =>
      creationOf(
        { redial: { whom: 'not_reached', times, afterMinutes }, ...(until && { until }) },
        { ignoreUntil: true },
      );
    expect(await of(3, 30, new Date('2030-02-01'))).toEqual(await of(1, 5));
  });

  it('a campaign of several requests as one that waits until all callees are in', async () => {
    const { bareCreation, addition, beginning } = await encode({ start: 'immediately' });
    const { operation, input } = bareCreation();
    const { taskCreateSetting, ...rest } = input as CreateTaskInput;
    expect(operation).toBe('createTask');
    expect(taskCreateSetting).toMatchObject({ startupType: 1, startupAt: 0 });
    expect(rest).toMatchObject({
      userTaskID: draft.key,
      taskCallbackUrl: draft.callbacks.campaign,
      orderCallbackUrl: draft.callbacks.callee,
    });
    expect(addition()?.operation).toBe('addBatchCall');
    expect(inputOf(addition())).toMatchObject({
      userTaskID: draft.key,
      callInfoList: { callList: [{ orderID: 'order-1' }, {}] },
    });
    expect(beginning()).toMatchObject({
      operation: 'mgrTaskStatus',
      input: { userTaskID: draft.key, taskOperate: 1 },
    });
    expect((await encode({ start: 'manually' })).beginning()).toBeUndefined();
  });

  it('a scheduled one of several requests by giving it its start at the end', async () => {
    const whole = await encode();
    const { operation, input } = whole.beginning() ?? {};
    expect(operation).toBe('updateTask');
    expect((input as UpdateTaskInput).taskCreateSetting).toEqual((await creationOf()).taskCreateSetting);
    expect((whole.bareCreation().input as CreateTaskInput).taskCreateSetting.startupType).toBe(1);
  });

  it.each<[Partial<CampaignDraft>, string[]]>([
    [{ until: new Date('2030-02-01') }, ['until']],
    [{ messageAfterCall: { templateId: 'sms-1' } }, ['messageAfterCall.intents']],
    [{ windows: [{ days: [1], from: '09:15', to: '09:20' }] }, ['windows']],
    [{ maxTalkSeconds: 60, recording: true }, ['maxTalkSeconds', 'recording']],
    [{ callerNumber: '+999000000100' }, ['callerNumber']],
    [{ redial: { whom: 'everyone', times: 1, afterMinutes: 1 } }, ['redial.whom']],
    [{ redial: { whom: { intents: ['1'] }, times: 1, afterMinutes: 1 } }, ['redial.whom.intents']],
  ])('refuses %j', (changes, paths) => {
    const wanted = { ...draft, ...changes } as NxcloudDraft;
    const context = encodingContextOf(wanted, now);
    expect(refusedPaths(() => nxcloudCampaigns({ client }).encode(wanted, context))).toEqual(paths);
  });
});

describe('nxcloudCampaigns reads', () => {
  it('which numbers a request refused', async () => {
    const { creation } = await encode();
    const partial = readExample('nxcloud', 'createAndCall.partial.response');
    const { campaign, refused, acceptedCount } = creation.read(partial);
    expect(campaign).toEqual({ key: draft.key, id: partial.taskID, scriptId: '41' });
    expect(acceptedCount).toBe(partial.successCount);
    expect(refused).toEqual(
      (partial.errList as { phone: string }[]).map((native) => ({ phone: `+${native.phone}`, native })),
    );
  });

  it.each([{}, { errList: null, successCount: 'many' }, { errList: [null, { phone: 'x' }] }])(
    'an answer %j without throwing',
    async (data) => {
      const { creation, addition } = await encode();
      for (const receipt of [creation.read(data), addition()?.read(data)])
        expect(receipt).toMatchObject({ acceptedCount: undefined });
    },
  );

  it('all of an answer, or says why not', () => {
    // The response's id is that of the request; what is below taskData has a report of its own.
    const read = ['/responseID', 'createAndCall /taskID', 'createTask /taskID', '/successCount'];
    const lists = [
      ...['createAndCall /errList', 'addBatchCall /errList'],
      ...['listTask /taskData', 'listOrderDetail /orderDetailList'],
    ];
    expect(unreportedAnswers('nxcloud', unmappedAnswers, [...read, ...lists])).toEqual({
      missing: [],
      unknown: [],
    });
  });
});

describe('nxcloudCampaigns alone', () => {
  const adapter = nxcloudCampaigns({ client });
  const local = { ...draft, windowsIn: 'callee_zone' } as const;
  const night = { days: [1], from: '20:00', to: '21:00' } as const;
  const campaign = { key: draft.key, id: undefined, scriptId: undefined };

  it('refuses clocks of each callee, which take a campaign for each', async () => {
    const [first] = callees as [Callee];
    await expect(adapter.create(local, callees)).rejects.toThrow('windowsIn');
    await expect(adapter.addCallees(campaign, local, callees)).rejects.toThrow('windowsIn');
    await expect(adapter.update(campaign, local)).rejects.toThrow('windowsIn');
    await expect(adapter.create(draft, [{ ...first, windows: [night] }])).rejects.toThrow(
      'callees[0].windows',
    );
  });
});
