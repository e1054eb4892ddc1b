import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHuaweiDialog } from '../huawei/index.js';
import type { CallerEvent, DialogCall, DialogSession } from '../index.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { loseAnswer, startVendor, type VendorServer } from '../testing/start-vendor.js';

const call: DialogCall = { id: 'call-1', direction: 'outbound', person: '+99900000001', line: '+99900000100' };
const said: CallerEvent = { kind: 'said', text: 'yes' };
const greeting = readExample('huawei', 'processDialog.1-initialize.response');
const transfer = readExample('huawei', 'processDialog.4-queue-data.response');
const query = readExample('huawei', 'processDialog.3-keys.response');
const end = readExample('huawei', 'processDialog.caller-hung-up.response');
const badParameter = { ret: 10000002, outaction: 10, outparams: {} };

let server: VendorServer;
let dialog: DialogSession;
beforeEach(async () => {
  server = await startVendor(greeting);
  dialog = createHuaweiDialog({ client: clients.huawei(server.url), accessCode: '880086' });
});
afterEach(() => server.close());

function refusal(expected: string): object {
  return { name: 'ValidationError', issues: [{ expected: expect.stringContaining(expected) as string }] };
}

describe('a dialog session', () => {
  it('is started before it is answered, and once', async () => {
    await expect(dialog.answer(said)).rejects.toMatchObject(refusal('call start() first'));
    await dialog.start(call);
    await expect(dialog.start(call)).rejects.toMatchObject(refusal('started before'));
    expect(server.requests).toHaveLength(1);
  });

  it('takes one event at a time', async () => {
    await dialog.start(call);
    const first = dialog.answer(said);
    await expect(dialog.answer(said)).rejects.toMatchObject(refusal('one event at a time'));
    await first;
    expect(server.requests).toHaveLength(2);
  });

  it('takes nothing after its end', async () => {
    await dialog.start(call);
    server.answer(end);
    await dialog.answer({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
    await expect(dialog.answer({ kind: 'hung_up' })).rejects.toMatchObject(refusal('has not ended'));
  });

  it.each<[step: string, answer: object, event: CallerEvent]>([
    ['interact', greeting, { kind: 'transferred', succeeded: true }],
    ['interact', greeting, { kind: 'queried' }],
    ['transfer', transfer, said],
    ['query', query, { kind: 'played' }],
    ['hang_up', end, said],
    ['unknown', { outaction: 99, outparams: {} }, said],
  ])('refuses what does not answer the step %s', async (step, answer, event) => {
    server.answer(answer);
    await dialog.start(call);
    await expect(dialog.answer(event)).rejects.toMatchObject(refusal(`after the step ${step}`));
    expect(server.requests).toHaveLength(1);
    await dialog.answer({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
  });

  it('does not move the robot twice: when an answer was lost, only the hang-up is left', async () => {
    await dialog.start(call);
    server.answer(loseAnswer);
    await expect(dialog.answer(said)).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(dialog.answer(said)).rejects.toMatchObject(refusal('lost'));
    expect(server.requests).toHaveLength(2);
    server.answer(end);
    await dialog.answer({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
  });

  it('can be closed even when the answer to its start was lost', async () => {
    server.answer(loseAnswer, end);
    await expect(dialog.start(call)).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(dialog.answer(said)).rejects.toMatchObject(refusal('lost'));
    await dialog.answer({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
  });

  it('goes on after a request that certainly took no effect', async () => {
    await dialog.start(call);
    server.answer(badParameter, greeting);
    await expect(dialog.answer(said)).rejects.toMatchObject({ outcome: 'rejected' });
    await expect(dialog.answer(said)).resolves.toMatchObject({ kind: 'interact' });
  });

  it('can be started again after a start that certainly took no effect', async () => {
    server.answer(badParameter, greeting);
    await expect(dialog.start(call)).rejects.toMatchObject({ outcome: 'rejected' });
    await expect(dialog.answer(said)).rejects.toMatchObject(refusal('call start() first'));
    await expect(dialog.start(call)).resolves.toMatchObject({ kind: 'interact' });
  });

  it('passes the signal of a call on to the client', async () => {
    await expect(dialog.start(call, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
      outcome: 'rejected',
    });
    expect(server.requests).toHaveLength(0);
  });
});
