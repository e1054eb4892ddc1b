import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallerEvent } from '../index.js';
import { type HuaweiTest, huaweiCall, huaweiExample, startHuaweiTest } from '../testing/huawei-dialogs.js';

let test: HuaweiTest;
beforeEach(async () => {
  test = await startHuaweiTest();
});
afterEach(() => test.server.close());

describe('the times of a prompt', () => {
  const prompt = { begunAt: new Date('2030-01-01T00:00:00Z'), endedAt: new Date('2030-01-01T00:00:03Z') };

  it('tell how far it got when the person cut it short', async () => {
    const last = await test.exchange(
      huaweiExample('1-initialize.response'),
      { kind: 'said', text: 'wait', interrupted: true, prompt },
      { now: () => new Date('2030-01-01T00:00:05Z'), timeZone: 'Asia/Shanghai' },
    );
    expect(last?.inparams).toMatchObject({
      begin_play: '2030010108:00:00',
      end_play: '2030010108:00:03',
      result_time: '2030010108:00:05',
    });
  });

  it('are taken from the clock when an interruption comes without them', async () => {
    const instants = ['2030-01-01T00:00:00Z', '2030-01-01T00:00:02Z'];
    const last = await test.exchange(
      huaweiExample('1-initialize.response'),
      { kind: 'pressed', keys: '1', interrupted: true },
      { now: () => new Date(instants.shift() ?? '2030-01-01T00:00:04Z') },
    );
    expect(last?.inparams).toMatchObject({ begin_play: '2030010100:00:00', end_play: '2030010100:00:04' });
  });

  it('are left out otherwise', async () => {
    const last = await test.exchange(huaweiExample('1-initialize.response'), {
      kind: 'said',
      text: 'yes',
      interrupted: false,
    });
    expect(last?.inparams).not.toHaveProperty('begin_play');
  });
});

describe('side requests', () => {
  it('ask beside the dialog, which stays where it is', async () => {
    const dialog = await test.dialogs().open(huaweiCall);
    const { step } = dialog;
    test.server.answer(
      huaweiExample('documented-recording.response'),
      huaweiExample('documented-recognition.response'),
    );
    await expect(dialog.startCapture()).resolves.toMatchObject({ normalized: true, native: '7' });
    await expect(dialog.hasRecognition()).resolves.toMatchObject({ normalized: false, native: '0' });
    expect(test.sent().map(({ inaction }) => inaction)).toEqual([8, 7, 13]);
    expect(test.sent()[1]?.inparams).toMatchObject({
      call_sor_id: huaweiCall.person,
      call_dst_id: '880086',
      real_callee: huaweiCall.line,
    });
    expect(dialog.step).toBe(step);
  });

  it('do not guess at an answer of another shape', async () => {
    const dialog = await test.dialogs().open(huaweiCall);
    test.server.answer({ outaction: 9, outparams: {} });
    await expect(dialog.hasRecognition()).resolves.toMatchObject({ normalized: 'unknown', native: undefined });
    await expect(dialog.startCapture()).resolves.toMatchObject({ normalized: 'unknown', native: 9 });
  });
});

describe('what Huawei Cloud cannot do', () => {
  it.each(['firstWords', 'task'])('is refused with the reason: %s', async (field) => {
    await expect(test.dialogs().open({ ...huaweiCall, [field]: 'x' })).rejects.toMatchObject({
      name: 'UnsupportedError',
      code: 'unsupported',
      message: expect.stringContaining('Huawei Cloud') as string,
    });
    await expect(test.dialogs().announceCall('job-1')).rejects.toMatchObject({ capability: 'tasks' });
    expect(test.server.requests).toHaveLength(0);
  });
});

describe('events', () => {
  it.each<[event: CallerEvent, flow_result_type: string, input: string]>([
    [{ kind: 'said', text: 'I want to check my bill' }, '1', 'I want to check my bill'],
    [{ kind: 'said', text: 'hangup' }, '1', 'hangup.'],
    [{ kind: 'pressed', keys: '12*#' }, '2', '12*#'],
    [{ kind: 'silent' }, '3', 'timeout'],
    [{ kind: 'not_understood' }, '-1', 'nomatch'],
    [{ kind: 'failed' }, '-1', 'sys_err'],
  ])('%j become type %s with input %s', async (event, flow_result_type, input) => {
    const last = await test.exchange(huaweiExample('1-initialize.response'), event);
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { flow_result_type, input, inter_idx: '1', call_dst_id: huaweiCall.line },
    });
    expect(last).not.toHaveProperty('extparams');
  });

  it.each<[kind: 'played' | 'recorded', prompt_type: string, input: string]>([
    ['played', '2', 'playover'],
    ['recorded', '4', 'recordend'],
  ])('%s answers a prompt of the type %s alone', async (kind, prompt_type, input) => {
    const outparams = { prompt_type, prompt_text: 'Hello', model_type: '1000000' };
    const last = await test.exchange({ outaction: 9, outparams }, { kind });
    expect(last?.inparams).toMatchObject({ input });
  });

  it('answer a query without data with nothing but the result', async () => {
    const last = await test.exchange(huaweiExample('documented-query.response'), { kind: 'queried' });
    expect(last).toMatchObject({ inaction: 9, inparams: { flow_result_type: '3', input: 'playover' } });
    expect(last).not.toHaveProperty('extparams');
  });

  it('say when a query failed', async () => {
    const last = await test.exchange(huaweiExample('documented-query.response'), { kind: 'failed' });
    expect(last).toMatchObject({ inparams: { flow_result_type: '-1', input: 'sys_err' } });
  });
});

describe('the opening', () => {
  it('names no dialled number for an outbound call, and the survey type afterwards', async () => {
    const dialog = await test
      .dialogs({ surveyTypeId: 'survey-1' })
      .open({ ...huaweiCall, direction: 'outbound' });
    await dialog.reply({ kind: 'said', text: 'yes' });
    expect(test.sent()[0]?.inparams).toMatchObject({ call_sor_id: huaweiCall.person, call_dst_id: '880086' });
    expect(test.sent()[0]?.inparams).not.toHaveProperty('real_callee');
    expect(test.sent()[1]?.inparams).toMatchObject({ call_dst_id: 'survey-1' });
  });

  it('sends no counter where the vendor gave none', async () => {
    const last = await test.exchange({ outaction: '9', outparams: { prompt_type: '3' } }, { kind: 'silent' });
    expect(last?.inparams).not.toHaveProperty('inter_idx');
  });
});
