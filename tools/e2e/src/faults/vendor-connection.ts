import { connect } from 'node:net';
import type { Shape } from './fault.js';
import { headLength, MessageReader } from './message-reader.js';
import type { SeededRandom } from './seeded-random.js';
import { writeShaped } from './write-shaped.js';

/** The connections of a proxy to the vendor behind it: one for each request. */
export class VendorConnection {
  readonly #address: { host: string; port: number };
  readonly #random: SeededRandom;

  constructor(origin: string, random: SeededRandom) {
    const { hostname, port } = new URL(origin);
    this.#address = { host: hostname, port: Number(port) };
    this.#random = random;
  }

  /** The vendor's answer to a whole request; undefined when it gives none. */
  async ask(request: Buffer, shape: Shape = {}): Promise<Buffer | undefined> {
    const socket = connect(this.#address);
    const reader = new MessageReader(socket);
    await writeShaped(socket, withoutKeepAlive(request), shape, this.#random);
    const answer = await reader.message();
    socket.destroy();
    return answer;
  }

  /** Sends a part of a request, and no more of it. Resolves when the vendor has noticed that. */
  async askInPart(part: Buffer): Promise<void> {
    const socket = connect(this.#address);
    const reader = new MessageReader(socket);
    await new Promise((resolve) => socket.write(part, resolve));
    // In order, so that the vendor reads all of it first.
    socket.end();
    await reader.ended();
    socket.destroy();
  }
}

/** The vendor is to close the connection after its answer, and to tell the client so: a request for each connection. */
function withoutKeepAlive(request: Buffer): Buffer {
  const length = headLength(request) ?? 0;
  const head = request.toString('latin1', 0, length).replace(/\r\nconnection:[^\r]*/i, '');
  const closing = head.replace('\r\n', '\r\nconnection: close\r\n');
  return Buffer.concat([Buffer.from(closing, 'latin1'), request.subarray(length)]);
}
