import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallerEvent, DialogCall, DialogSession } from '../index.js';
import { act, lead } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { loseAnswer, startVendor, type VendorServer } from '../testing/start-vendor.js';
import { createHuaweiDialog, type HuaweiDialogOptions } from './index.js';

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
let dialog: DialogSession;
beforeEach(async () => {
  server = await startVendor(example('1-initialize.response'));
  dialog = open();
});
afterEach(() => server.close());

function open(options: Partial<HuaweiDialogOptions> = {}): DialogSession {
  return createHuaweiDialog({ client: clients.huawei(server.url), accessCode: '880086', ...options });
}

function sent(): Sent[] {
  return server.requests.map(({ body }) => body as Sent);
}

/** Starts a dialog whose first answer is given, answers it with an event, and returns what was sent last. */
async function exchange(first: object, event: CallerEvent): Promise<Sent | undefined> {
  server.answer(first, example('1-initialize.response'));
  await dialog.start(call);
  await dialog.answer(event);
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
    const clock = ['2026-01-02T03:04:40Z', '2026-01-02T03:04:43Z'];
    dialog = open({
      now: () => new Date(clock.shift() ?? ''),
      opening: {
        inparams: { entrance_id: '03', mediaType: 'audio', call_media_type: '1' },
        extparams: { transin_data: 'vip=1' },
      },
    });
    await lead(dialog, call, act);
    const expected = names.map((name) => withoutOptional(example(`${name}.request`)));
    expect(server.requests.map(({ body }) => body)).toEqual(expected);
  });

  it('goes on when the transfer failed', async () => {
    server.answer(example('4-queue-data.response'), example('transfer-failed.response'));
    await dialog.start(call);
    const step = await dialog.answer({ kind: 'transferred', succeeded: false });
    expect(sent().at(-1)).toMatchObject({ inaction: 11, inparams: { trans_result: '1', inter_idx: '4' } });
    expect(sent().at(-1)?.inparams).not.toHaveProperty('input');
    expect(step).toMatchObject({ kind: 'interact', speak: { text: 'Sorry, all agents are busy.' } });
    expect(dialog.ended).toBe(false);
  });

  it('goes on when the flow does after a successful transfer', async () => {
    server.answer(example('4-queue-data.response'), example('1-initialize.response'));
    await dialog.start(call);
    await expect(dialog.answer({ kind: 'transferred', succeeded: true })).resolves.toMatchObject({
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
    expect(dialog.ended).toBe(true);
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
    expect(dialog.ended).toBe(true);
  });

  it('closes a transferred call with the report of the transfer when the first try was lost', async () => {
    const end = example('5-transferred.response');
    server.answer(example('4-queue-data.response'), end, loseAnswer, end);
    await dialog.start(call);
    await expect(dialog.answer({ kind: 'transferred', succeeded: true })).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(dialog.ended).toBe(false);
    await dialog.answer({ kind: 'hung_up' });
    const [, , lost, repeated] = sent();
    expect(repeated).toEqual(lost);
    expect(repeated).toMatchObject({ inaction: 11, inparams: { trans_result: '0', input: 'hangup' } });
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
    dialog = open({ surveyTypeId: 'survey-1' });
    await dialog.start({ ...call, direction: 'outbound' });
    await dialog.answer({ kind: 'played' });
    expect(sent()[0]?.inparams).toMatchObject({ call_sor_id: call.person, call_dst_id: '880086' });
    expect(sent()[0]?.inparams).not.toHaveProperty('real_callee');
    expect(sent()[1]?.inparams).toMatchObject({ call_dst_id: 'survey-1' });
  });

  it('sends no counter where the vendor gave none', async () => {
    const last = await exchange({ outaction: '9', outparams: { prompt_type: '3' } }, { kind: 'played' });
    expect(last?.inparams).not.toHaveProperty('inter_idx');
  });
});
