import { createServer, type Server, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { actOut } from './act-out.js';
import type { Fault } from './fault.js';
import { MessageReader } from './message-reader.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';
import { VendorConnection } from './vendor-connection.js';

const host = '127.0.0.1';

/** Below the ports that systems give out by themselves: nobody else gets one of these while it is closed. */
const firstPort = 20_000;
const lastPort = 32_000;

/**
 * Stands in front of a vendor, and does to each request what it is told. Every request has a connection of its own, unless the fault is
 * `keep_alive`. The same seed gives the same pauses.
 */
export class FaultProxy implements AsyncDisposable {
  /** Those that came whole since the last `plan`. */
  readonly requests: Buffer[] = [];
  /** What the vendor said to requests that passed or whose answer met a fault. */
  readonly answers: Buffer[] = [];
  readonly #server: Server;
  #vendor: VendorConnection;
  readonly #random: SeededRandom;
  readonly #sockets = new Set<Socket>();
  readonly #running = new Set<Promise<void>>();
  #port = 0;
  #faults: Fault[] = [];
  #rest: Fault = { kind: 'none' };

  private constructor(origin: string, seed: string) {
    this.#random = seededRandom(seed);
    this.#vendor = new VendorConnection(origin, this.#random);
    this.#server = createServer((client) => this.#accept(client));
  }

  /** In front of the vendor at `origin`. */
  static async start(origin: string, seed = 'faults'): Promise<FaultProxy> {
    const proxy = new FaultProxy(origin, seed);
    for (;;) {
      proxy.#port = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
      try {
        await proxy.open();
        return proxy;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      }
    }
  }

  get url(): string {
    return `http://${host}:${this.#port}`;
  }

  /** One fault for each connection to come that says something. Later ones fare as `rest` says. Forgets what was seen before. */
  plan(faults: readonly Fault[], rest: Fault = { kind: 'none' }): void {
    this.#faults = [...faults];
    this.#rest = rest;
    this.requests.length = 0;
    this.answers.length = 0;
  }

  /** Stands in front of another vendor from now on. */
  aimAt(origin: string): void {
    this.#vendor = new VendorConnection(origin, this.#random);
  }

  /** Refuses connections from now on. */
  async refuse(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#endAll();
    await closed;
  }

  /** Takes connections again. */
  open(): Promise<void> {
    if (this.#server.listening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, host, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
  }

  /** Ends all connections of clients. Resolves when every request that came whole so far is over at the vendor. */
  async settled(): Promise<void> {
    do {
      // A connection may stand at the system's door, its request already sent. Time alone does not make Node look there: on a busy machine the
      // timer can end before it has.
      await sleep(3);
      await nextTurn();
      await nextTurn();
      this.#endAll();
      await Promise.all(this.#running);
    } while (this.#running.size > 0 || this.#sockets.size > 0);
  }

  async close(): Promise<void> {
    await this.refuse();
    await this.settled();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #accept(client: Socket): void {
    this.#sockets.add(client);
    client.on('close', () => this.#sockets.delete(client));
    const running = this.#serve(client).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #serve(client: Socket): Promise<void> {
    const reader = new MessageReader(client);
    // A client may make connections ahead, so a fault is for the next one that says something.
    const isResetAtOnce = (this.#faults[0] ?? this.#rest).kind === 'reset_on_connect';
    if (!isResetAtOnce && !(await reader.hasBegun())) return;
    const fault = this.#faults.shift() ?? this.#rest;
    const exchange = {
      client,
      reader,
      vendor: this.#vendor,
      random: this.#random,
      saw: (request: Buffer) => void this.requests.push(request),
      sawAnswer: (answer: Buffer) => void this.answers.push(answer),
    };
    await actOut(exchange, fault);
  }

  #endAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
