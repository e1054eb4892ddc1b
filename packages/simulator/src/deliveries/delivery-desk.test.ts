import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FaultRule } from '../faults/fault-rule.js';
import { createStage } from '../simulation.js';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import type { DeliveryRules } from './delivery-rules.js';

const start = new Date('2030-01-01T00:00:00Z');

const rules: DeliveryRules = {
  headersFor: (body, signedAt) => ({ sign: `${body.length}/${signedAt.toISOString()}` }),
  wrongHeadersFor: () => ({ sign: 'wrong' }),
  retryAfterSeconds: { report: [0, 600] },
};

async function makeDesk(faults: FaultRule[] = [], statuses: number[] = []) {
  const received: { at: number; text: string; sign: string | undefined }[] = [];
  const stage = await createStage({
    clock: 'manual',
    start,
    faults,
    onCallback: (_, { headers, body }) => {
      const at = (stage.world.milliseconds() - start.getTime()) / 1000;
      received.push({ at, text: body, sign: headers.sign });
      return new Response('seen', { status: statuses.shift() ?? 200 });
    },
  });
  stage.deliveries.register('nxcloud', rules);
  const send = (number: number, webhook = 'report') =>
    stage.deliveries.send({
      vendor: 'nxcloud',
      webhook,
      url: 'https://example.com/in',
      body: { number },
      detail: '***01',
    });
  return { ...stage, received, send };
}

describe('a callback', () => {
  it('is sent as it is signed, and written down', async () => {
    const { send, received, deliveries, journal } = await makeDesk();
    await send(1);
    const sign = '12/2030-01-01T00:00:00.000Z';
    expect(received).toEqual([{ at: 0, text: '{"number":1}', sign }]);
    expect(deliveries.records()).toEqual([
      {
        id: 'd-1',
        vendor: 'nxcloud',
        webhook: 'report',
        url: 'https://example.com/in',
        at: start,
        attempt: 1,
        headers: { sign },
        body: '{"number":1}',
        verdict: 'delivered',
        httpStatus: 200,
        answer: 'seen',
        faults: [],
      },
    ]);
    expect(journal.all()).toMatchObject([
      { kind: 'callback', operation: 'report', verdict: 'delivered', detail: '***01' },
    ]);
  });

  it('is repeated as the vendor repeats it, signed anew, until it is taken', async () => {
    const { send, received, world, deliveries } = await makeDesk([], [500, 500, 200]);
    await send(1);
    expect(received.map(({ at }) => at)).toEqual([0, 0]);
    await world.settle();
    expect(received.map(({ at }) => at)).toEqual([0, 0, 600]);
    expect(new Set(received.map(({ sign }) => sign)).size).toBe(2);
    expect(deliveries.records().map(({ attempt, verdict, id }) => [id, attempt, verdict])).toEqual([
      ['d-1', 1, 'failed'],
      ['d-1', 2, 'failed'],
      ['d-1', 3, 'delivered'],
    ]);
  });

  it('is given up after the last attempt, and after the first where none follows', async () => {
    const { send, received, world } = await makeDesk([], [500, 500, 500, 500, 500]);
    await send(1);
    await send(2, 'other');
    await world.settle();
    expect(received.map(({ text }) => text)).toEqual([
      '{"number":1}',
      '{"number":1}',
      '{"number":2}',
      '{"number":1}',
    ]);
  });

  it('without an address is not sent', async () => {
    const { deliveries } = await makeDesk();
    await deliveries.send({ vendor: 'nxcloud', webhook: 'report', url: '', body: {}, detail: '' });
    expect(deliveries.records()).toEqual([]);
  });
});

describe('a fault', () => {
  it.each<[string, FaultRule['fault'], string[], number[]]>([
    ['sends it twice more', { kind: 'duplicated', times: 2 }, ['1', '1', '1', '2'], [0, 0, 0, 0]],
    ['delays it', { kind: 'delayed', seconds: 90 }, ['2', '1'], [0, 90]],
    ['sends it after the next', { kind: 'reordered' }, ['2', '1'], [0, 0]],
    ['drops it', { kind: 'dropped' }, ['2'], [0]],
  ])('%s', async (_, fault, numbers, moments) => {
    const { send, received, world } = await makeDesk([{ times: 1, fault }]);
    await send(1);
    await send(2);
    await world.settle();
    expect(received.map(({ text }) => text.slice(10, -1))).toEqual(numbers);
    expect(received.map(({ at }) => at)).toEqual(moments);
  });

  it('lets each second one go before the first when all are reordered, and a later one not before its own minute', async () => {
    const { send, received, world } = await makeDesk([{ fault: { kind: 'reordered' } }]);
    await send(1);
    await world.advance(10_000);
    await send(2);
    await world.advance(20_000);
    await send(3);
    await world.settle();
    expect(received.map(({ at, text }) => [at, text.slice(10, -1)])).toEqual([
      [10, '2'],
      [10, '1'],
      [90, '3'],
    ]);
  });

  it('delays, holds back, repeats and doubles one and the same callback', async () => {
    const faults: FaultRule[] = [
      { times: 1, fault: { kind: 'delayed', seconds: 30 } },
      { times: 1, fault: { kind: 'reordered' } },
      { times: 1, fault: { kind: 'duplicated' } },
    ];
    const { send, received, world } = await makeDesk(faults, [200, 500, 500, 500, 200]);
    await send(1);
    await world.advance(40_000);
    expect(received).toEqual([]);
    await send(2);
    await world.settle();
    expect(received.map(({ at, text }) => [at, text.slice(10, -1)])).toEqual([
      [40, '2'],
      [40, '1'],
      [40, '1'],
      [40, '1'],
      [640, '1'],
    ]);
  });

  it('sends one that no other follows after a minute', async () => {
    const { send, received, world } = await makeDesk([{ fault: { kind: 'reordered' } }]);
    await send(1);
    expect(received).toEqual([]);
    await world.settle();
    expect(received.map(({ at }) => at)).toEqual([60]);
  });

  it.each<[FaultRule['fault'], string]>([
    [{ kind: 'stale', seconds: 3600 }, '12/2029-12-31T23:00:00.000Z'],
    [{ kind: 'wrongly_signed' }, 'wrong'],
  ])('%j shows in the signature', async (fault, sign) => {
    const { send, received, deliveries } = await makeDesk([{ fault }]);
    await send(1);
    expect(received).toMatchObject([{ sign }]);
    expect(deliveries.records()).toMatchObject([{ faults: [fault.kind] }]);
  });
});

it('sends over the network to this machine only', async () => {
  const receiver = await startCallbackReceiver();
  const stage = await createStage({ clock: 'manual', start });
  const send = (url: string) =>
    stage.deliveries.send({ vendor: 'laaffic', webhook: 'report', url, body: { a: 1 }, detail: '' });
  await send(receiver.url);
  await send('https://example.com/in');
  await send('http://127.0.0.1:1/');
  expect(stage.deliveries.records().map(({ verdict }) => verdict)).toEqual([
    'delivered',
    'not_loopback',
    'failed',
  ]);
});

it('keeps as many records as it is told to', async () => {
  const stage = await createStage({
    clock: 'manual',
    start,
    journalLimit: 3,
    onCallback: () => new Response(),
  });
  const send = () =>
    stage.deliveries.send({ vendor: 'laaffic', webhook: 'report', url: 'http://x', body: {}, detail: '' });
  for (let count = 0; count < 4; count += 1) await send();
  expect(stage.deliveries.records().map(({ id }) => id)).toEqual(['d-2', 'd-3', 'd-4']);
  expect(stage.journal.all()).toHaveLength(3);
});

it('gives up a receiver that does not answer when the simulator is closed', async () => {
  const stage = await createStage({ clock: 'manual', start, onCallback: () => new Promise(() => {}) });
  const sent = stage.deliveries.send({
    vendor: 'laaffic',
    webhook: 'report',
    url: 'http://x',
    body: {},
    detail: '',
  });
  stage.deliveries.close();
  await sent;
  expect(stage.deliveries.records()).toEqual([]);
});

it('follows no redirect, and takes it for no', async () => {
  const target = await startCallbackReceiver();
  const server = createServer((_, answer) => void answer.writeHead(307, { location: target.url }).end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const stage = await createStage({ clock: 'manual', start });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await stage.deliveries.send({ vendor: 'laaffic', webhook: 'report', url, body: {}, detail: '' });
  expect(stage.deliveries.records()).toMatchObject([{ verdict: 'failed', httpStatus: 307 }]);
  expect(target.received).toEqual([]);
});
