import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallerEvent, DialogAdapterWith, DialogCall } from '../index.js';
import { act, lead, type Needs, type UntypedDialogs, untyped } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { loseAnswer, startVendor, type VendorServer } from '../testing/start-vendor.js';
import { type HuaweiDialogOptions, huaweiDialogs } from './index.js';

interface Sent {
  readonly inaction: number;
  readonly inparams: Record<string, unknown>;
  readonly extparams?: Record<string, unknown>;
}

const call: DialogCall = {
  id: '1767323045-0001',
  direction: 'inbound',
  person: '+99900000001',
  line: '+99900000100',
};
const example = (name: string) => readExample('huawei', `processDialog.${name}`);

let server: VendorServer;
let adapter: UntypedDialogs;
beforeEach(async () => {
  server = await startVendor(example('1-initialize.response'));
  adapter = dialogs();
});
afterEach(() => server.close());

function adapterWith(options: Partial<HuaweiDialogOptions> = {}) {
  return huaweiDialogs({ client: clients.huawei(server.url), accessCode: '880086', ...options });
}

function dialogs(options?: Partial<HuaweiDialogOptions>): UntypedDialogs {
  return untyped(adapterWith(options));
}

function sent(): Sent[] {
  return server.requests.map(({ body }) => body as Sent);
}

/** Starts a dialog whose first answer is given, answers it with an event, and returns what was sent last. */
async function exchange(first: object, event: CallerEvent): Promise<Sent | undefined> {
  server.answer(first, example('1-initialize.response'));
  const dialog = await adapter.open(call);
  await dialog.reply(event);
  expect(dialog.ended).toBe(event.kind === 'hung_up');
  return sent().at(-1);
}

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
    server.answer(...names.map((name) => example(`${name}.response`)));
    const times = { begunAt: new Date('2026-01-02T03:04:40Z'), endedAt: new Date('2026-01-02T03:04:43Z') };
    const adapter = adapterWith({
      opening: () => ({ inparams: { entrance_id: '03', mediaType: 'audio', call_media_type: '1' } }),
    });
    await lead(adapter as DialogAdapterWith<Needs>, { ...call, data: 'vip=1' } as never, (step) =>
      step.kind === 'transfer' ? { kind: 'transferred', succeeded: true, ...times } : act(step),
    );
    const expected = names.map((name) => withoutOptional(example(`${name}.request`)));
    expect(server.requests.map(({ body }) => body)).toEqual(expected);
  });

  it('goes on when the transfer failed', async () => {
    server.answer(example('4-queue-data.response'), example('transfer-failed.response'));
    const dialog = await adapter.open(call);
    const step = await dialog.reply({ kind: 'transferred', succeeded: false });
    expect(sent().at(-1)).toMatchObject({ inaction: 11, inparams: { trans_result: '1', inter_idx: '4' } });
    expect(sent().at(-1)?.inparams).not.toHaveProperty('input');
    expect(step).toMatchObject({ kind: 'interact', speak: { text: 'Sorry, all agents are busy.' } });
    expect(dialog.ended).toBe(false);
  });

  it('goes on when the flow does after a successful transfer', async () => {
    server.answer(example('4-queue-data.response'), example('1-initialize.response'));
    const dialog = await adapter.open(call);
    await expect(dialog.reply({ kind: 'transferred', succeeded: true })).resolves.toMatchObject({
      kind: 'interact',
    });
    expect(server.requests).toHaveLength(2);
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
    const last = await exchange(example('2-speech.response'), { kind: 'hung_up' });
    const expected = example('caller-hung-up.request');
    expect(last).toEqual({
      ...expected,
      inparams: { ...(expected.inparams as object), auth_token: 'token-1' },
    });
  });

  it('closes a dialog that the robot ended by itself', async () => {
    const last = await exchange(example('documented-disconnect.response'), { kind: 'hung_up' });
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { flow_result_type: '3', input: 'hangup' },
      extparams: { release_reason: '0' },
    });
  });

  it('releases a call whose next step it does not know', async () => {
    const last = await exchange({ outaction: 99, outparams: {} }, { kind: 'hung_up' });
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { input: 'hangup' },
      extparams: { release_reason: '1' },
    });
  });

  it('reports a hang-up during a transfer as a failed transfer', async () => {
    const last = await exchange(example('4-queue-data.response'), { kind: 'hung_up' });
    expect(last).toMatchObject({ inaction: 11, inparams: { trans_result: '1', input: 'hangup' } });
  });

  it('closes a transferred call with the report of the transfer when the first try was lost', async () => {
    const end = example('5-transferred.response');
    server.answer(example('4-queue-data.response'), end, loseAnswer, end);
    const dialog = await adapter.open(call);
    await expect(dialog.reply({ kind: 'transferred', succeeded: true })).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(dialog.ended).toBe(false);
    await dialog.reply({ kind: 'hung_up' });
    const [, , lost, repeated] = sent();
    expect(repeated).toEqual(lost);
    expect(repeated).toMatchObject({ inaction: 11, inparams: { trans_result: '0', input: 'hangup' } });
  });
});

describe('closing a transfer', () => {
  it('does not report it again when the vendor refused the closing request', async () => {
    const refused = { ret: 10000002, outaction: 10, outparams: {} };
    const end = example('5-transferred.response');
    server.answer(example('4-queue-data.response'), end, refused, end);
    const dialog = await adapter.open(call);
    const transferred = { kind: 'transferred', succeeded: true };
    await expect(dialog.reply(transferred)).rejects.toMatchObject({ outcome: 'rejected' });
    await dialog.reply(transferred);
    expect(sent().map(({ inaction, inparams }) => [inaction, inparams.input])).toEqual([
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
    const dialog = await adapter.open(call);
    await dialog.hangUp({ by });
    expect(sent().at(-1)).toMatchObject({ extparams: { release_reason } });
  });
});

describe('the times of a prompt', () => {
  const prompt = { begunAt: new Date('2030-01-01T00:00:00Z'), endedAt: new Date('2030-01-01T00:00:03Z') };

  it('tell how far it got when the person cut it short', async () => {
    adapter = dialogs({ now: () => new Date('2030-01-01T00:00:05Z'), timeZone: 'Asia/Shanghai' });
    const last = await exchange(example('1-initialize.response'), {
      kind: 'said',
      text: 'wait',
      interrupted: true,
      prompt,
    });
    expect(last?.inparams).toMatchObject({
      begin_play: '2030010108:00:00',
      end_play: '2030010108:00:03',
      result_time: '2030010108:00:05',
    });
  });

  it('are taken from the clock when an interruption comes without them', async () => {
    const instants = ['2030-01-01T00:00:00Z', '2030-01-01T00:00:02Z'];
    adapter = dialogs({ now: () => new Date(instants.shift() ?? '2030-01-01T00:00:04Z') });
    const last = await exchange(example('1-initialize.response'), {
      kind: 'pressed',
      keys: '1',
      interrupted: true,
    });
    expect(last?.inparams).toMatchObject({ begin_play: '2030010100:00:00', end_play: '2030010100:00:04' });
  });

  it('are left out otherwise', async () => {
    const last = await exchange(example('1-initialize.response'), {
      kind: 'said',
      text: 'yes',
      interrupted: false,
    });
    expect(last?.inparams).not.toHaveProperty('begin_play');
  });
});

describe('side requests', () => {
  it('ask beside the dialog, which stays where it is', async () => {
    const dialog = await adapter.open(call);
    const { step } = dialog;
    server.answer(example('documented-recording.response'), example('documented-recognition.response'));
    await expect(dialog.startCapture()).resolves.toMatchObject({ normalized: true, native: '7' });
    await expect(dialog.hasRecognition()).resolves.toMatchObject({ normalized: false, native: '0' });
    expect(sent().map(({ inaction }) => inaction)).toEqual([8, 7, 13]);
    expect(sent()[1]?.inparams).toMatchObject({
      call_sor_id: call.person,
      call_dst_id: '880086',
      real_callee: call.line,
    });
    expect(dialog.step).toBe(step);
  });

  it('do not guess at an answer of another shape', async () => {
    const dialog = await adapter.open(call);
    server.answer({ outaction: 9, outparams: {} });
    await expect(dialog.hasRecognition()).resolves.toMatchObject({ normalized: 'unknown', native: undefined });
    await expect(dialog.startCapture()).resolves.toMatchObject({ normalized: 'unknown', native: 9 });
  });
});

describe('what Huawei Cloud cannot do', () => {
  it.each(['firstWords', 'task'])('is refused with the reason: %s', async (field) => {
    await expect(adapter.open({ ...call, [field]: 'x' })).rejects.toMatchObject({
      name: 'UnsupportedError',
      code: 'unsupported',
      message: expect.stringContaining('Huawei Cloud') as string,
    });
    await expect(adapter.announceCall('job-1')).rejects.toMatchObject({ capability: 'tasks' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('events', () => {
  it.each<[event: CallerEvent, flow_result_type: string, input: string]>([
    [{ kind: 'said', text: 'I want to check my bill' }, '1', 'I want to check my bill'],
    [{ kind: 'said', text: 'hangup' }, '1', 'hangup.'],
    [{ kind: 'pressed', keys: '12*#' }, '2', '12*#'],
    [{ kind: 'played' }, '3', 'playover'],
    [{ kind: 'recorded' }, '4', 'recordend'],
    [{ kind: 'silent' }, '3', 'timeout'],
    [{ kind: 'not_understood' }, '-1', 'nomatch'],
    [{ kind: 'failed' }, '-1', 'sys_err'],
  ])('%j become type %s with input %s', async (event, flow_result_type, input) => {
    const last = await exchange(example('1-initialize.response'), event);
    expect(last).toMatchObject({
      inaction: 9,
      inparams: { flow_result_type, input, inter_idx: '1', call_dst_id: call.line },
    });
    expect(last).not.toHaveProperty('extparams');
  });

  it('answer a query without data with nothing but the result', async () => {
    const last = await exchange(example('documented-query.response'), { kind: 'queried' });
    expect(last).toMatchObject({ inaction: 9, inparams: { flow_result_type: '3', input: 'playover' } });
    expect(last).not.toHaveProperty('extparams');
  });

  it('say when a query failed', async () => {
    const last = await exchange(example('documented-query.response'), { kind: 'failed' });
    expect(last).toMatchObject({ inparams: { flow_result_type: '-1', input: 'sys_err' } });
  });
});

describe('the opening', () => {
  it('names no dialled number for an outbound call, and the survey type afterwards', async () => {
    adapter = dialogs({ surveyTypeId: 'survey-1' });
    const dialog = await adapter.open({ ...call, direction: 'outbound' });
    await dialog.reply({ kind: 'played' });
    expect(sent()[0]?.inparams).toMatchObject({ call_sor_id: call.person, call_dst_id: '880086' });
    expect(sent()[0]?.inparams).not.toHaveProperty('real_callee');
    expect(sent()[1]?.inparams).toMatchObject({ call_dst_id: 'survey-1' });
  });

  it('sends no counter where the vendor gave none', async () => {
    const last = await exchange({ outaction: '9', outparams: { prompt_type: '3' } }, { kind: 'played' });
    expect(last?.inparams).not.toHaveProperty('inter_idx');
  });
});
