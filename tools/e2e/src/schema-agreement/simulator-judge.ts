import { type Simulator, type SimulatorEvent, startSimulator, type VendorName } from '@outdial/simulator';
import { Agent, request as sendOverHttp } from 'undici';
import { simulatorCredentials } from '../vendors.js';
import type { Filling } from './parts.js';
import { type SendableRequest, signRequest } from './sign-request.js';
import type { SpecOperation } from './spec-operations.js';
import type { WireRequest } from './wire.js';

/** What became of a request. */
export interface Served {
  /** Undefined for one that found no operation. */
  readonly operation: string | undefined;
  readonly refusedBy: 'credentials' | 'document' | 'state' | undefined;
  readonly httpStatus: number;
  readonly text: string;
}

/** By HTTP on a socket of this machine, or by the simulator's `fetch`, which has no sockets and serves alike. */
export type Door = 'socket' | 'fetch';

/** A simulator for one operation: what one leaves behind is no state of another. */
export class SimulatorJudge {
  readonly filling: Filling;
  readonly #simulator: Simulator;
  readonly #vendor: VendorName;
  readonly #events: SimulatorEvent[];
  readonly #agent = new Agent({ keepAliveTimeout: 60_000 });
  #turn = 0;

  private constructor(simulator: Simulator, vendor: VendorName, events: SimulatorEvent[], token: string) {
    this.#simulator = simulator;
    this.#vendor = vendor;
    this.#events = events;
    const { vdnId, appKey, appSecret } = simulatorCredentials.huawei;
    this.filling = { vdnId, appKey, appSecret, auth_token: token };
  }

  static async start({ vendor }: SpecOperation): Promise<SimulatorJudge> {
    const events: SimulatorEvent[] = [];
    const simulator = await startSimulator({
      vendors: [vendor as VendorName],
      credentials: simulatorCredentials,
      // Time stands still: nothing rings, and nothing is called back.
      clock: 'manual',
      journalLimit: 10,
      onEvent: (event) => events.push(event),
    });
    const token = vendor === 'huawei' ? await fetchToken(simulator) : '';
    return new SimulatorJudge(simulator, vendor as VendorName, events, token);
  }

  async judge(wire: WireRequest, door: Door): Promise<Served> {
    this.#turn += 1;
    this.#events.length = 0;
    const request = signRequest(wire, this.#simulator[this.#vendor].url, this.#turn);
    const { status, text } =
      door === 'socket' ? await this.#overSocket(request) : await this.#byFetch(request);
    const event = this.#events.findLast(({ kind }) => kind === 'request');
    if (!event) throw new Error('The simulator did not see the request');
    return { operation: event.operation, refusedBy: event.request?.refusedBy, httpStatus: status, text };
  }

  async close(): Promise<void> {
    await this.#agent.close();
    await this.#simulator.close();
  }

  async #overSocket({ url, method, headers, body }: SendableRequest): Promise<Answer> {
    const { statusCode, body: answer } = await sendOverHttp(url, {
      method: method as 'POST',
      headers,
      body: body ?? null,
      dispatcher: this.#agent,
    });
    return { status: statusCode, text: await answer.text() };
  }

  async #byFetch({ url, ...init }: SendableRequest): Promise<Answer> {
    const answer = await this.#simulator.fetch(url, { ...init, body: init.body ?? null });
    return { status: answer.status, text: await answer.text() };
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function fetchToken(simulator: Simulator): Promise<string> {
  const { appKey, appSecret } = simulatorCredentials.huawei;
  const answer = await simulator.fetch(`${simulator.huawei.url}/oifde/rest/api/gettoken`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ appKey, appSecret }),
  });
  const { authToken } = (await answer.json()) as { authToken: string };
  return authToken;
}
