import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DialogAdapterWith } from '../index.js';
import { act, lead, type Needs } from '../testing/act.js';
import { type HuaweiTest, huaweiCall, huaweiExample, startHuaweiTest } from '../testing/huawei-dialogs.js';
import { loseAnswer } from '../testing/start-vendor.js';

let test: HuaweiTest;
beforeEach(async () => {
  test = await startHuaweiTest();
});
afterEach(() => test.server.close());

describe('a whole conversation', () => {
  it('sends the requests of the examples', async () => {
    const names = [
      '1-initialize',
      '2-speech',
      '3-keys',
      '4-queue-data',
      '5-transferred',
      '6-closing',
    ] as const;
    test.server.answer(...names.map((name) => huaweiExample(`${name}.response`)));
    const times = { begunAt: new Date('2026-01-02T03:04:40Z'), endedAt: new Date('2026-01-02T03:04:43Z') };
    const adapter = test.adapterWith({
      opening: () => ({ inparams: { entrance_id: '03', mediaType: 'audio', call_media_type: '1' } }),
    });
    await lead(adapter as DialogAdapterWith<Needs>, { ...huaweiCall, data: 'vip=1' } as never, (step) =>
      step.kind === 'transfer' ? { kind: 'transferred', succeeded: true, ...times } : act(step),
    );
    const expected = names.map((name) => withoutOptional(huaweiExample(`${name}.request`)));
    expect(test.server.requests.map(({ body }) => body)).toEqual(expected);
  });

  it('goes on when the transfer failed', async () => {
    test.server.answer(huaweiExample('4-queue-data.response'), huaweiExample('transfer-failed.response'));
    const dialog = await test.dialogs().open(huaweiCall);
    const step = await dialog.reply({ kind: 'transferred', succeeded: false });
    expect(test.sent().at(-1)).toMatchObject({
      inaction: 11,
      inparams: { trans_result: '1', inter_idx: '4' },
    });
    expect(test.sent().at(-1)?.inparams).not.toHaveProperty('input');
    expect(step).toMatchObject({ kind: 'interact', speak: { text: 'Sorry, all agents are busy.' } });
    expect(dialog.ended).toBe(false);
  });

  it('goes on when the flow does after a successful transfer', async () => {
    test.server.answer(huaweiExample('4-queue-data.response'), huaweiExample('1-initialize.response'));
    const dialog = await test.dialogs().open(huaweiCall);
    await expect(dialog.reply({ kind: 'transferred', succeeded: true })).resolves.toMatchObject({
      kind: 'interact',
    });
    expect(test.server.requests).toHaveLength(2);
  });
});

/** Leaves out what the examples show beyond what a session sends, and puts the client's token in. */
function withoutOptional(request: Record<string, unknown>): object {
  const { seat: _seat, ...rest } = request;
  const inparams = { ...(rest.inparams as object), auth_token: 'token-1' } as Record<string, unknown>;
  for (const name of ['begin_play', 'end_play', 'result_time', 'inter_no']) delete inparams[name];
  return { ...rest, inparams };
}

describe('closing', () => {
  it('reports the person’s hang-up at once', async () => {
    const last = await test.exchange(huaweiExample('2-speech.response'), { kind: 'hung_up' });
    const expected = huaweiExample('caller-hung-up.request');
    expect(last).toEqual({
      ...expected,
      inparams: { ...(expected.inparams as object), auth_token: 'token-1' },
    });
  });

  it('closes a dialog that the robot ended by itself', async () => {
    const last = await test.exchange(huaweiExample('documented-disconnect.response'), { kind: 'hung_up' });
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { flow_result_type: '3', input: 'hangup' },
      extparams: { release_reason: '0' },
    });
  });

  it('releases a call whose next step it does not know', async () => {
    const last = await test.exchange({ outaction: 99, outparams: {} }, { kind: 'hung_up' });
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { input: 'hangup' },
      extparams: { release_reason: '1' },
    });
  });

  it('reports a hang-up during a transfer as a failed transfer', async () => {
    const last = await test.exchange(huaweiExample('4-queue-data.response'), { kind: 'hung_up' });
    expect(last).toMatchObject({ inaction: 11, inparams: { trans_result: '1', input: 'hangup' } });
  });

  it('closes a transferred call with the report of the transfer when the first try was lost', async () => {
    const end = huaweiExample('5-transferred.response');
    test.server.answer(huaweiExample('4-queue-data.response'), end, loseAnswer, end);
    const dialog = await test.dialogs().open(huaweiCall);
    await expect(dialog.reply({ kind: 'transferred', succeeded: true })).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(dialog.ended).toBe(false);
    await dialog.reply({ kind: 'hung_up' });
    const [, , lost, repeated] = test.sent();
    expect(repeated).toEqual(lost);
    expect(repeated).toMatchObject({ inaction: 11, inparams: { trans_result: '0', input: 'hangup' } });
  });
});

describe('closing a transfer', () => {
  it('does not report it again when the vendor refused the closing request', async () => {
    const refused = { ret: 10000002, outaction: 10, outparams: {} };
    const end = huaweiExample('5-transferred.response');
    test.server.answer(huaweiExample('4-queue-data.response'), end, refused, end);
    const dialog = await test.dialogs().open(huaweiCall);
    const transferred = { kind: 'transferred', succeeded: true };
    await expect(dialog.reply(transferred)).rejects.toMatchObject({ outcome: 'rejected' });
    await dialog.reply(transferred);
    expect(test.sent().map(({ inaction, inparams }) => [inaction, inparams.input])).toEqual([
      [8, undefined],
      [11, undefined],
      [11, 'hangup'],
      [11, 'hangup'],
    ]);
    expect(dialog.ended).toBe(true);
  });

  it.each([
    ['person', '2'],
    ['robot', '0'],
    ['fault', '1'],
  ])('says that the call was released by %s', async (by, release_reason) => {
    const dialog = await test.dialogs().open(huaweiCall);
    await dialog.hangUp({ by });
    expect(test.sent().at(-1)).toMatchObject({ extparams: { release_reason } });
  });
});
