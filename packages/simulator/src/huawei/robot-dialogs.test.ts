import { describe, expect, it } from 'vitest';
import type { RobotFlow } from '../robots/robot-flow.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { startOnMonday } from '../testing/huawei-campaigns.js';
import { askDialog, dialogPath, fetchToken } from '../testing/huawei-client.js';

const flow: RobotFlow = {
  start: 'hello',
  nodes: {
    hello: {
      says: '您好,请问需要什么帮助?',
      listens: {
        seconds: 7,
        phrases: [{ contains: 'bill', goTo: 'menu' }],
        silence: 'once more',
        otherwise: 'out of depth',
      },
    },
    'once more': { says: 'Are you there?', listens: { otherwise: 'menu', silence: 'goodbye' } },
    menu: {
      says: 'Press 1 to pay, 22 for an agent.',
      interruptible: true,
      intent: 'B',
      listens: { keys: { 1: 'goodbye', 22: 'agent', 33: 'queue' }, otherwise: 'menu' },
    },
    agent: { says: 'One moment.', transfer: { to: '+99900000555', failed: 'goodbye' } },
    queue: { says: 'Let me see.', asksQueue: { queue: '5', goTo: 'out of depth' } },
    'out of depth': { says: '', transfer: { to: 'service' } },
    goodbye: { says: 'Goodbye.', intent: 'A' },
  },
};

/** A dialog with that robot behind the access code 880086. */
async function startDialog(opening: object = { call_dst_id: '880086' }, entry = '880086') {
  const script = { robots: [{ vendor: 'huawei', entry, flow }] } as const;
  const simulator = await startOnMonday({ script });
  const { huawei } = simulator;
  const auth_token = await fetchToken(huawei);
  const userid = 'u-1';
  const send = async (inaction: number, inparams: object) => {
    const body = { userid, inaction, inparams: { call_id: userid, auth_token, ...inparams } };
    const { json } = await askDialog(huawei, body);
    expectDocumented('huawei', answerKeys(dialogPath), json);
    return json as { ret: number; outaction: number; outparams: Record<string, string> };
  };
  const report = (flow_result_type: string, input: string) =>
    send(9, { call_dst_id: '100', flow_result_type, input });
  return {
    simulator,
    first: await send(8, { call_sor_id: '+99900000001', ...opening }),
    send,
    speech: (text: string) => report('1', text),
    keys: (keys: string) => report('2', keys),
    control: (word: string) => report('3', word),
    transferred: (trans_result: string, more: object = {}) =>
      send(11, { call_dst_id: '880086', begin_trans: 'b', end_trans: 'e', trans_result, ...more }),
  };
}

describe('a dialog', () => {
  it.each<[string, object]>([
    ['880086', { call_dst_id: '880086' }],
    ['03', { call_dst_id: '9', entrance_id: '03' }],
    ['+99900000100', { call_dst_id: '9', real_callee: '+99900000100' }],
  ])('is led by the robot of %s', async (entry, opening) => {
    const { first } = await startDialog(opening, entry);
    expect(first.outparams).toMatchObject({
      prompt_text: '您好,请问需要什么帮助?',
      language: '0',
      // Speech is recognised and does not interrupt.
      model_type: '1201200',
      timeout: '7',
    });
  });

  it('goes on by what is said and pressed, to its end', async () => {
    const { simulator, speech, keys, control } = await startDialog();
    // Keys interrupt; two at most; # ends them; nothing is recognised.
    expect((await speech('my bill, please')).outparams).toMatchObject({
      model_type: '1010201',
      language: '1',
    });
    expect((await keys('9')).outparams).toMatchObject({ prompt_text: 'Press 1 to pay, 22 for an agent.' });
    expect((await keys('1')).outparams).toMatchObject({ prompt_text: 'Goodbye.', model_type: '1000000' });
    expect(await control('playover')).toMatchObject({ outaction: 10, outparams: { release_reason: '0' } });
    expect(await control('hangup')).toMatchObject({ outaction: 10 });
    expect(simulator.huawei.dialogs()).toMatchObject([{ state: 'ended', node: 'goodbye', intent: 'A' }]);
  });

  it.each(['timeout', 'nomatch'])('has a way on after %s', async (word) => {
    const { control } = await startDialog();
    expect((await control(word)).outparams).toMatchObject({ prompt_text: 'Are you there?', timeout: '5' });
    expect((await control(word)).outparams).toMatchObject({ prompt_text: 'Goodbye.' });
  });

  it('says what there is to say before it transfers, and goes on when nobody takes the call', async () => {
    const { speech, keys, control, transferred } = await startDialog();
    await speech('bill');
    expect((await keys('22')).outparams).toMatchObject({ prompt_text: 'One moment.', model_type: '1000000' });
    expect(await control('playover')).toMatchObject({
      outaction: 11,
      outparams: { trans_type: '5', route_value: '+99900000555', trans_idx: '1' },
    });
    expect(await transferred('1')).toMatchObject({ outaction: 9, outparams: { prompt_text: 'Goodbye.' } });
  });

  it('asks for the data of a queue before it transfers', async () => {
    const { send, speech, keys, control } = await startDialog();
    await speech('bill');
    expect((await keys('33')).outparams).toMatchObject({ prompt_text: 'Let me see.' });
    expect(await control('playover')).toMatchObject({
      outaction: 12,
      outparams: { prompt_type: '2', skill_id: '5', moduleName: 'queue', inter_idx: '4' },
    });
    const report = { call_dst_id: '100', flow_result_type: '3', input: 'playover' };
    expect(await send(9, report)).toMatchObject({
      outaction: 11,
      outparams: { route_value: 'service', trans_idx: '1' },
    });
  });

  it('is released for an error when nobody takes the call and the robot has no way on', async () => {
    const { speech, transferred } = await startDialog();
    expect(await speech('the weather')).toMatchObject({
      outaction: 11,
      outparams: { trans_type: '3', route_value: 'service' },
    });
    expect(await transferred('7')).toMatchObject({
      outaction: 10,
      outparams: { release_reason: '1', exit_id: '98' },
    });
    expect(await transferred('7', { input: 'hangup' })).toMatchObject({ ret: 0, outaction: 10 });
  });

  it('ends when the caller hangs up while the call is transferred', async () => {
    const { simulator, speech, control } = await startDialog();
    await speech('the weather');
    expect(await control('hangup')).toMatchObject({ ret: 0, outaction: 10 });
    expect(await control('hangup')).toMatchObject({ ret: 10000002 });
    expect(simulator.huawei.dialogs()).toMatchObject([{ state: 'ended', transferred: false }]);
  });

  it('tells the access party of a recorded call that the callee has begun to speak', async () => {
    const { send, speech } = await startDialog();
    const recognized = async () => (await send(13, { call_dst_id: '880086' })).outparams.recognize_type;
    await send(7, { call_dst_id: '880086' });
    // This prompt cannot be interrupted.
    expect([await recognized(), await recognized()]).toEqual(['0', '0']);
    await speech('bill');
    expect([await recognized(), await recognized()]).toEqual(['0', '1']);
    await speech('bill');
    expect(await recognized()).toBe('0');
  });

  it('has no recognition of a call that is not recorded', async () => {
    const { send, speech } = await startDialog();
    await speech('bill');
    for (const _ of [1, 2, 3]) {
      expect((await send(13, { call_dst_id: '880086' })).outparams).toMatchObject({ recognize_type: '0' });
    }
  });
});
