import { describe, expect, it } from 'vitest';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import {
  askDialog,
  askToken,
  dialogPath,
  dialogStep,
  fetchToken,
  tokenPath,
} from '../testing/huawei-client.js';
import { startForTest } from '../testing/start-for-test.js';
import type { DialogRequest } from './dialog-request.js';

/** A simulator, a token of its account, and a way to take one step after another. */
async function startDialog() {
  const simulator = await startForTest();
  const token = await fetchToken(simulator.huawei);
  const step = async (name: string, inparams: object = {}) => {
    const { status, json } = await askDialog(simulator.huawei, dialogStep(name, token, inparams));
    expect(status).toBe(200);
    expectDocumented('huawei', answerKeys(dialogPath), json);
    return json as { ret: number; outaction: number; outparams: Record<string, string> };
  };
  return { simulator, token, step };
}

describe('getToken', () => {
  it('gives another token each time', async () => {
    const { huawei } = await startForTest();
    const { json } = await askToken(huawei);
    expect(json).toEqual({
      errorCode: 0,
      errorMsg: '',
      authToken: expect.stringMatching(/^\w{64}$/),
      expireTime: 3600,
    });
    expect(await fetchToken(huawei)).not.toBe(json.authToken);
    expectDocumented('huawei', answerKeys(tokenPath), json);
  });

  it.each<[number, string, (account: { appKey: string; appSecret: string }) => unknown]>([
    [200800001, 'an unknown key', ({ appSecret }) => ({ appKey: 'nobody', appSecret })],
    [200800002, 'a wrong secret', ({ appKey }) => ({ appKey, appSecret: 'wrong' })],
    [10000003, 'no secret', ({ appKey }) => ({ appKey })],
    [10000002, 'a key that is no text', ({ appSecret }) => ({ appKey: 5, appSecret })],
    [10000002, 'a body that is no JSON', () => 'appKey'],
  ])('answers errorCode %i to %s', async (errorCode, _, bodyFor) => {
    const { huawei, events } = await startForTest();
    const { status, json, text } = await askToken(huawei, bodyFor(huawei));
    expect({ status, json }).toMatchObject({ status: 200, json: { errorCode, authToken: '' } });
    expect(text).not.toContain(huawei.appSecret);
    expectDocumented('huawei', answerKeys(tokenPath), json);
    expect(events).toMatchObject([{ operation: 'getToken', verdict: String(errorCode) }]);
  });
});

describe('processDialog refuses', () => {
  it.each<[number, string, string | undefined]>([
    [900001, 'no token', undefined],
    [900001, 'an empty token', ''],
    [900002, 'an unknown token', 'unknown'],
  ])('ret %i for %s', async (ret, _, token) => {
    const { huawei } = await startForTest();
    const { status, json } = await askDialog(huawei, dialogStep('1-initialize', token));
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { ret, outaction: 10, userid: '1767323045-0001' },
    });
    expectDocumented('huawei', answerKeys(dialogPath), json);
    expect(huawei.dialogs()).toEqual([]);
  });

  it('ret 900001 for a token that has expired', async () => {
    const { huawei, advance } = await startForTest({ clock: 'manual' });
    const token = await fetchToken(huawei);
    await advance(3599_000);
    expect((await askDialog(huawei, dialogStep('1-initialize', token))).json.ret).toBe(0);
    await advance(1000);
    expect((await askDialog(huawei, dialogStep('2-speech', token))).json.ret).toBe(900001);
  });

  it.each<[number, string, (body: DialogRequest) => unknown]>([
    [10000003, 'a missing userid', ({ userid, ...body }) => body],
    [10000003, 'a missing inaction', ({ inaction, ...body }) => body],
    [
      10000003,
      'a missing parameter',
      ({ inparams, ...body }) => ({ ...body, inparams: { ...inparams, call_dst_id: undefined } }),
    ],
    [10000002, 'an inaction that does not exist', (body) => ({ ...body, inaction: 10 })],
    [10000002, 'an inaction as text', (body) => ({ ...body, inaction: '8' })],
    [10000002, 'a userid that is too long', (body) => ({ ...body, userid: 'x'.repeat(65) })],
    [10000003, 'a field under another name', ({ inaction, ...body }) => ({ ...body, inAction: 8 })],
    [10000002, 'a call_id that is not the userid', (body) => ({ ...body, userid: 'other' })],
    [10000002, 'a body that is no JSON', () => '{'],
    [900001, 'a body that is no object', () => '[]'],
    [900001, 'a body that is null', () => 'null'],
  ])('ret %i for %s', async (ret, _, change) => {
    const { simulator, token } = await startDialog();
    const { status, json } = await askDialog(simulator.huawei, change(dialogStep('1-initialize', token)));
    expect({ status, json }).toMatchObject({ status: 200, json: { ret, outaction: 10 } });
    expectDocumented('huawei', answerKeys(dialogPath), json);
    expect(simulator.huawei.dialogs()).toEqual([]);
  });

  it.each([
    ['another vdnId', '/oifde/rest/v2/crs/process/26', 400],
    ['a vdnId that is no number', '/oifde/rest/v2/crs/process/x', 400],
    ['another path', '/oifde/rest/v3/crs/process/25', 400],
  ])('HTTP 400 for %s', async (_, path, httpStatus) => {
    const { simulator, token } = await startDialog();
    const { status } = await askDialog(simulator.huawei, dialogStep('1-initialize', token), path);
    expect(status).toBe(httpStatus);
  });

  it('HTTP 405 for another method', async () => {
    const { huawei } = await startForTest();
    const response = await fetch(`${huawei.url}/oifde/rest/v2/crs/process/25`);
    expect(response.status).toBe(405);
    await response.body?.cancel();
  });

  it.each<[number, string, string[]]>([
    [10000002, 'a step before the first', ['2-speech']],
    [10000004, 'a second first step', ['1-initialize', '1-initialize']],
    [10000002, 'the result of a transfer that nobody asked for', ['1-initialize', '5-transferred']],
    [
      10000002,
      'an interaction while the call is transferred',
      ['1-initialize', '2-speech', '3-keys', '2-speech'],
    ],
    [
      10000002,
      'an interaction after the call was released',
      ['1-initialize', '2-speech', '3-keys', '5-transferred', '2-speech'],
    ],
    [10000002, 'a step after the end', ['1-initialize', 'caller-hung-up', 'caller-hung-up']],
    [10000004, 'a userid that has been used up', ['1-initialize', 'caller-hung-up', '1-initialize']],
  ])('ret %i for %s', async (ret, _, names) => {
    const { step } = await startDialog();
    const answers = [];
    for (const name of names) answers.push((await step(name)).ret);
    expect(answers).toEqual([...names.slice(1).map(() => 0), ret]);
  });
});

describe('a conversation', () => {
  it('goes 8, 9, 9, 11, 11 and is answered 9, 9, 11, 10, 10', async () => {
    const { simulator, step } = await startDialog();
    const greeting = await step('1-initialize');
    expect(greeting).toMatchObject({ ret: 0, outaction: 9, userid: '1767323045-0001' });
    expect(greeting.outparams).toMatchObject({ prompt_type: '2', model_type: '1101200', inter_idx: '1' });
    const keys = await step('2-speech');
    expect(keys).toMatchObject({ outaction: 9, outparams: { model_type: '1011101', inter_idx: '2' } });
    const transfer = await step('3-keys');
    expect(transfer).toMatchObject({
      outaction: 11,
      outparams: { trans_type: '3', call_sor_id: '+99900000001' },
    });
    const released = await step('5-transferred');
    expect(released).toMatchObject({
      outaction: 10,
      outparams: { release_reason: '0', exit_id: '05', entrance_id: '03' },
    });
    const closed = await step('6-closing');
    expect(closed).toMatchObject({ ret: 0, outaction: 10, outparams: { call_dst_id: '+99900000100' } });
    expect(simulator.huawei.dialogs()).toMatchObject([{ state: 'ended', transferred: true }]);
  });

  it('apologises for a transfer that failed', async () => {
    const { step } = await startDialog();
    for (const name of ['1-initialize', '2-speech', '3-keys']) await step(name);
    const apology = await step('transfer-failed');
    expect(apology).toMatchObject({ outaction: 9, outparams: { model_type: '1000000' } });
    expect(await step('2-speech', { flow_result_type: '3', input: 'playover' })).toMatchObject({
      outaction: 10,
    });
    expect(await step('caller-hung-up')).toMatchObject({ outaction: 10, outparams: { exit_id: '98' } });
  });

  it.each(['timeout', 'nomatch'])('repeats the prompt after %s', async (input) => {
    const { step } = await startDialog();
    const first = await step('1-initialize');
    const again = await step('2-speech', { flow_result_type: '3', input });
    expect(again.outparams).toEqual({ ...first.outparams, inter_idx: '2' });
  });

  it('releases the call when the access party has failed', async () => {
    const { step } = await startDialog();
    await step('1-initialize');
    const released = await step('2-speech', { flow_result_type: '-1', input: 'sys_err' });
    expect(released).toMatchObject({ outaction: 10, outparams: { release_reason: '1' } });
  });

  it.each([
    ['greeting', ['1-initialize'], 'caller-hung-up'],
    ['keys', ['1-initialize', '2-speech'], 'caller-hung-up'],
    ['transfer', ['1-initialize', '2-speech', '3-keys'], '6-closing'],
  ])('ends when the caller hangs up after %s', async (_, names, last) => {
    const { simulator, step } = await startDialog();
    for (const name of names) await step(name);
    expect(await step(last)).toMatchObject({ ret: 0, outaction: 10 });
    expect(simulator.huawei.dialogs()).toMatchObject([{ state: 'ended' }]);
  });

  it('shows its words in a text chat', async () => {
    const { step } = await startDialog();
    const { outparams } = await step('chat');
    expect(outparams).toMatchObject({ call_id: 'chat-7f3a', prompt_type: '3' });
    expect(outparams).not.toHaveProperty('model_type');
  });

  it('answers the side requests as the samples do, with or without a dialog', async () => {
    const { step } = await startDialog();
    expect(await step('documented-recording')).toEqual({
      ret: '0',
      userid: '1528780879-9581',
      outaction: '7',
      outparams: {},
    });
    expect(await step('documented-recognition')).toMatchObject({
      ret: '0',
      outaction: '13',
      outparams: { recognize_type: '0' },
    });
  });

  it('keeps the dialogs of several users apart', async () => {
    const { simulator, step } = await startDialog();
    await step('1-initialize');
    await step('chat');
    await step('2-speech');
    expect(simulator.huawei.dialogs()).toMatchObject([
      { node: 'keys' },
      { userid: 'chat-7f3a', node: 'greeting' },
    ]);
  });
});
