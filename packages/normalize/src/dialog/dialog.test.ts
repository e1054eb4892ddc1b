import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { huaweiDialogs } from '../huawei/index.js';
import type { CallerEvent } from '../index.js';
import { type UntypedDialog, type UntypedDialogs, untyped } from '../testing/act.js';
import { clients } from '../testing/clients.js';
import { readExample } from '../testing/read-example.js';
import { loseAnswer, startVendor, type VendorServer } from '../testing/start-vendor.js';

const call = { id: 'call-1', direction: 'outbound', person: '+99900000001', line: '+99900000100' } as const;
const said: CallerEvent = { kind: 'said', text: 'my secret word' };
const greeting = readExample('huawei', 'processDialog.1-initialize.response');
const transfer = readExample('huawei', 'processDialog.4-queue-data.response');
const query = readExample('huawei', 'processDialog.3-keys.response');
const end = readExample('huawei', 'processDialog.caller-hung-up.response');
const badParameter = { ret: 10000002, outaction: 10, outparams: {} };

const soon = new Date('2030-01-01T00:00:05Z');
const never = new Date(Number.NaN);

let server: VendorServer;
let adapter: UntypedDialogs;
beforeEach(async () => {
  server = await startVendor(greeting);
  let seconds = 0;
  const now = () => new Date(Date.UTC(2030, 0, 1, 0, 0, seconds++));
  adapter = untyped(huaweiDialogs({ client: clients.huawei(server.url), accessCode: '880086', now }));
});
afterEach(() => server.close());

function refusal(expected: string): object {
  return { name: 'ValidationError', issues: [{ expected: expect.stringContaining(expected) as string }] };
}

async function openAt(answer: object): Promise<UntypedDialog> {
  server.answer(answer);
  return adapter.open(call);
}

describe('a dialog', () => {
  it('takes one event at a time', async () => {
    const dialog = await adapter.open(call);
    const first = dialog.reply(said);
    await expect(dialog.reply(said)).rejects.toMatchObject(refusal('one event at a time'));
    await first;
    expect(server.requests).toHaveLength(2);
  });

  it('lets the person hang up while the robot is thinking', async () => {
    const dialog = await adapter.open(call);
    server.answer(greeting, end);
    const [, last] = await Promise.all([dialog.reply(said), dialog.hangUp({ by: 'person' })]);
    expect(last).toMatchObject({ kind: 'hang_up', id: '3' });
    expect(server.requests).toHaveLength(3);
  });

  it('takes nothing after its end', async () => {
    const dialog = await adapter.open(call);
    server.answer(end);
    await dialog.reply({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
    await expect(dialog.reply({ kind: 'hung_up' })).rejects.toMatchObject(refusal('has not ended'));
  });

  it.each<[step: string, answer: object, event: object]>([
    ['interact', greeting, { kind: 'transferred', succeeded: true }],
    ['interact', greeting, { kind: 'queried' }],
    ['interact', greeting, { kind: 'unheard_of' }],
    ['transfer', transfer, said],
    ['query', query, { kind: 'played' }],
    ['hang_up', end, said],
    ['unknown', { outaction: 99, outparams: {} }, said],
  ])('refuses what does not answer the step %s', async (step, answer, event) => {
    const dialog = await openAt(answer);
    await expect(dialog.reply(event)).rejects.toMatchObject(refusal(`after the step ${step}`));
    expect(server.requests).toHaveLength(1);
    await dialog.reply({ kind: 'hung_up' });
    expect(dialog.ended).toBe(true);
  });

  it.each(['played', 'recorded'])('refuses %s where the step waits for the person', async (kind) => {
    const dialog = await adapter.open(call);
    await expect(dialog.reply({ kind })).rejects.toMatchObject(refusal(`no ${kind}: the step`));
    expect(server.requests).toHaveLength(1);
  });

  it.each(['', '12a', '+12'])('refuses keys %j, and does not repeat them', async (keys) => {
    const dialog = await adapter.open(call);
    const refused = await dialog.reply({ kind: 'pressed', keys }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'ValidationError', issues: [{ path: 'event.keys' }] });
    if (keys) expect(JSON.stringify([String(refused), refused])).not.toContain(keys);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[path: string, answer: object, event: object]>([
    ['event.text', greeting, { kind: 'said', text: ' ' }],
    ['event.prompt', greeting, { kind: 'said', text: 'yes', prompt: { begunAt: never, endedAt: soon } }],
    ['event.prompt', greeting, { kind: 'silent', prompt: { begunAt: soon } }],
    ['event.begunAt', transfer, { kind: 'transferred', succeeded: true, begunAt: never }],
    ['event.endedAt', transfer, { kind: 'transferred', succeeded: true, endedAt: '12:00' }],
  ])('refuses an event with a bad %s, after which nothing is lost', async (path, answer, event) => {
    const dialog = await openAt(answer);
    await expect(dialog.reply(event)).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path }] });
    expect(server.requests).toHaveLength(1);
    server.answer(greeting);
    const good = answer === greeting ? said : { kind: 'transferred', succeeded: false };
    await expect(dialog.reply(good)).resolves.toMatchObject({ kind: 'interact' });
  });

  it('is closed once, however many hang up at a time', async () => {
    const dialog = await adapter.open(call);
    server.answer(greeting, end);
    await Promise.all([
      dialog.reply(said),
      dialog.hangUp(),
      dialog.reply({ kind: 'hung_up' }),
      dialog.hangUp(),
    ]);
    expect(dialog.ended).toBe(true);
    expect(server.requests).toHaveLength(3);
  });

  it('sends no hang-up whose signal aborted while another event was under way', async () => {
    const dialog = await adapter.open(call);
    const first = dialog.reply(said);
    await expect(dialog.hangUp({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    await first;
    expect(dialog.ended).toBe(false);
    expect(server.requests).toHaveLength(2);
  });

  it('is lost when a reply is aborted under way, and can be closed', async () => {
    const dialog = await adapter.open(call);
    const leaving = new AbortController();
    server.answer(() => leaving.abort());
    await expect(dialog.reply(said, { signal: leaving.signal })).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(dialog.reply(said)).rejects.toMatchObject(refusal('lost'));
    server.answer(end);
    await dialog.hangUp();
    expect(dialog.ended).toBe(true);
  });

  it('does not move the robot twice: when an answer was lost, only the hang-up is left', async () => {
    const dialog = await adapter.open(call);
    server.answer(loseAnswer);
    await expect(dialog.reply(said)).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(dialog.reply(said)).rejects.toMatchObject(refusal('lost'));
    expect(server.requests).toHaveLength(2);
    server.answer(end);
    await dialog.hangUp();
    expect(dialog.ended).toBe(true);
    expect(server.requests.at(-1)?.body).toMatchObject({ extparams: { release_reason: '1' } });
  });

  it('is closed by the adapter when the answer to its opening was lost', async () => {
    server.answer(loseAnswer, end);
    await expect(adapter.open(call)).rejects.toMatchObject({ outcome: 'unknown' });
    await adapter.hangUp(call);
    expect(server.requests.at(-1)?.body).toMatchObject({
      userid: call.id,
      inaction: 9,
      inparams: { input: 'hangup' },
    });
  });

  it('goes on after a request that certainly took no effect', async () => {
    const dialog = await adapter.open(call);
    server.answer(badParameter, greeting);
    await expect(dialog.reply(said)).rejects.toMatchObject({ outcome: 'rejected' });
    await expect(dialog.reply(said)).resolves.toMatchObject({ kind: 'interact', id: '2' });
    expect(dialog.transcript().filter(({ what }) => what === 'said')).toHaveLength(1);
  });

  it('passes the signal of a call on to the client', async () => {
    await expect(adapter.open(call, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
      outcome: 'rejected',
    });
    expect(server.requests).toHaveLength(0);
  });

  it('tells nothing that a person said or pressed in an error', async () => {
    const secrets = ['my secret word', '4929123', call.person, call.line];
    const dialog = await adapter.open(call);
    const failures: unknown[] = [];
    const fail = (error: unknown) => failures.push(error);
    await dialog.reply({ kind: 'said', text: 'my secret word'.padEnd(2000) }).catch(fail);
    await dialog.reply({ kind: 'pressed', keys: '4929123x' }).catch(fail);
    server.answer(badParameter);
    await dialog.reply(said).catch(fail);
    server.answer(loseAnswer);
    await dialog.reply({ kind: 'pressed', keys: '4929123' }).catch(fail);
    await dialog.reply(said).catch(fail);
    expect(failures).toHaveLength(5);
    const told = failures.map((error) => `${(error as Error).stack} ${JSON.stringify(error)}`).join('\n');
    for (const secret of secrets) expect(told).not.toContain(secret);
  });
});

describe('a transcript', () => {
  it('holds who said and pressed what, when and at which step, in the order of the talk', async () => {
    const keys = readExample('huawei', 'processDialog.2-speech.response');
    const dialog = await adapter.open(call);
    server.answer(keys, greeting, query, end);
    await dialog.reply({ kind: 'said', text: 'my bill', interrupted: true });
    await dialog.reply({ kind: 'pressed', keys: '12#' });
    await dialog.reply({ kind: 'silent' });
    await dialog.hangUp();
    const turns = dialog.transcript();
    const seen = turns.map(({ who, what, text, keys, step, interrupted }) => [
      who,
      what,
      text ?? keys,
      step,
      interrupted,
    ]);
    expect(seen).toEqual([
      ['robot', 'prompted', 'Welcome. How can I help you?', '1', false],
      ['callee', 'said', 'my bill', '1', true],
      ['robot', 'prompted', 'Please key in your number, then press hash.', '2', false],
      ['callee', 'pressed', '12#', '2', false],
      ['robot', 'prompted', 'Welcome. How can I help you?', '3', false],
      ['callee', 'silent', undefined, '3', false],
      ['callee', 'hung_up', undefined, '4', false],
    ]);
    const times = turns.map(({ at }) => at?.getTime() ?? 0);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(turns[0]?.native).toEqual(greeting);
  });
});
