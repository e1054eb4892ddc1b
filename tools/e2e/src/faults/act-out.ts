import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ending, Fault } from './fault.js';
import { headLength, type MessageReader } from './message-reader.js';
import type { SeededRandom } from './seeded-random.js';
import type { VendorConnection } from './vendor-connection.js';
import { writeShaped } from './write-shaped.js';

/** One connection of a client, and what is behind it. */
export interface Exchange {
  readonly client: Socket;
  readonly reader: MessageReader;
  readonly vendor: VendorConnection;
  readonly random: SeededRandom;
  /** Counts a request that came whole. */
  readonly saw: (request: Buffer) => void;
  /** Counts an answer of the vendor's. */
  readonly sawAnswer: (answer: Buffer) => void;
}

type Acts = {
  readonly [Kind in Fault['kind']]: (
    exchange: Exchange,
    fault: Extract<Fault, { kind: Kind }>,
  ) => Promise<void>;
};

/** Does to one connection what the fault says. Resolves when it is over, and nothing is under way at the vendor. */
export async function actOut(exchange: Exchange, fault: Fault): Promise<void> {
  const act = acts[fault.kind] as (exchange: Exchange, fault: Fault) => Promise<void>;
  await act(exchange, fault);
  // Nobody is left waiting for a vendor that does not answer.
  if (!exchange.client.writableEnded) exchange.client.destroy();
}

const acts: Acts = {
  none: async (exchange) => {
    const answer = await pass(exchange);
    if (answer) exchange.client.end(answer);
  },
  reset_on_connect: async ({ client }) => {
    client.resetAndDestroy();
  },
  cut_request: async (exchange, { afterBytes, by }) => {
    const { client, reader, vendor, saw } = exchange;
    const { bytes, isWhole } = await reader.part(afterBytes);
    if (isWhole) saw(bytes);
    end(client, by);
    if (isWhole) await vendor.ask(bytes);
    else if (bytes.length > 0) await vendor.askInPart(bytes);
  },
  drop_request: async (exchange, { by }) => {
    if (await take(exchange)) end(exchange.client, by);
  },
  swallow_request: async (exchange) => {
    await take(exchange);
    await exchange.reader.ended();
  },
  delay_request: async (exchange, { milliseconds }) => {
    const request = await take(exchange);
    await sleep(milliseconds);
    const answer = request && (await exchange.vendor.ask(request));
    if (answer) exchange.client.end(answer);
  },
  delay_answer: async (exchange, { milliseconds }) => {
    const answer = await pass(exchange);
    if (milliseconds === Number.POSITIVE_INFINITY) await exchange.reader.ended();
    else await sleep(milliseconds);
    if (answer) exchange.client.end(answer);
  },
  cut_answer: async (exchange, { afterBytes, by }) => {
    const answer = await pass(exchange);
    if (answer) await endAfter(exchange.client, answer.subarray(0, afterBytes), by);
  },
  stall_answer: async (exchange, { afterBytes }) => {
    const answer = await pass(exchange);
    const count = afterBytes === 'head' ? answer && headLength(answer) : afterBytes;
    if (answer) exchange.client.write(answer.subarray(0, count));
    await exchange.reader.ended();
  },
  shape: async (exchange, shape) => {
    const request = await take(exchange);
    const answer = request && (await exchange.vendor.ask(request, shape));
    if (answer) await writeShaped(exchange.client, answer, shape, exchange.random);
    exchange.client.end();
  },
  slow_close: async (exchange, { milliseconds }) => {
    const answer = await pass(exchange);
    if (answer) exchange.client.write(answer);
    await sleep(milliseconds);
    exchange.client.end();
  },
  answer: async (exchange, { reply, hasActed }) => {
    const request = await take(exchange);
    if (request && hasActed) await exchange.vendor.ask(request);
    if (request) exchange.client.end(reply(request));
  },
  keep_alive: async (exchange, { idleMs }) => {
    const { client, reader, random } = exchange;
    while (await reader.hasMore(random.integer(...idleMs))) {
      const answer = await pass(exchange);
      if (!answer) break;
      client.write(keptAlive(answer));
    }
    // At once, whatever may be on its way: that is the race.
    client.destroy();
  },
};

async function take({ reader, saw }: Exchange): Promise<Buffer | undefined> {
  const request = await reader.message();
  if (request) saw(request);
  return request;
}

async function pass(exchange: Exchange): Promise<Buffer | undefined> {
  const request = await take(exchange);
  const answer = request && (await exchange.vendor.ask(request));
  if (answer) exchange.sawAnswer(answer);
  return answer;
}

function end(client: Socket, by: Ending): void {
  if (by === 'rst') client.resetAndDestroy();
  else client.destroy();
}

/** A reset may overtake bytes that nobody has read yet, so they are given a moment. */
async function endAfter(client: Socket, bytes: Buffer, by: Ending): Promise<void> {
  if (bytes.length > 0) await new Promise((resolve) => client.write(bytes, resolve));
  if (by === 'fin') client.end();
  else {
    if (bytes.length > 0) await sleep(2);
    client.resetAndDestroy();
  }
}

function keptAlive(answer: Buffer): Buffer {
  const length = headLength(answer) ?? 0;
  const head = answer
    .toString('latin1', 0, length)
    .replace(/\r\nconnection: *close/i, '\r\nconnection: keep-alive');
  return Buffer.concat([Buffer.from(head, 'latin1'), answer.subarray(length)]);
}
