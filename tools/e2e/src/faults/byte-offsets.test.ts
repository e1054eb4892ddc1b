// A request and an answer that are cut at every byte: whether the vendor has acted is decided by whether it got the whole request, and the client never
// claims to know more than it does.
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatorCredentials } from '../vendors.js';
import type { Fault } from './fault.js';
import { FaultProxy } from './fault-proxy.js';
import { inFlight } from './in-flight.js';
import { endOf } from './run-cell.js';
import { isLong } from './sizes.js';
import { answerOf, clientWith, type Subject, subjects } from './subjects.js';

const lanes = 8;
const subjectNamed = (id: string): Subject => subjects.find((one) => one.id === id) as Subject;

/** The dial of each vendor that a second request would repeat, and for the answers a read too. */
const dials = ['startJob', 'addCallData', 'sendAgentGroupCall', 'createAndCall'].map(subjectNamed);
const reads = ['listJobGroups', 'listTask'].map(subjectNamed);

describe.each([...dials, ...reads])('$vendor $id', (subject) => {
  let simulator: Simulator;
  let proxies: FaultProxy[];
  let prepared: Readonly<Record<string, unknown>>;
  const isRead = reads.includes(subject);
  beforeAll(async () => {
    simulator = await startSimulator({ credentials: simulatorCredentials });
    const { url } = simulator[subject.vendor];
    prepared = await subject.prepare(clientWith(subject).createClient({ baseUrl: url }));
    proxies = await Promise.all(Array.from({ length: lanes }, () => FaultProxy.start(url)));
  });
  afterAll(async () => {
    for (const proxy of proxies) await proxy.close();
    await simulator.close();
  });

  /** Calls once under the fault, and gives how it ended and how often it took effect. */
  async function callUnder(fault: Fault, lane: number, key: string) {
    const proxy = proxies[lane] as FaultProxy;
    proxy.plan([fault], fault);
    const client = clientWith(subject).createClient({ baseUrl: proxy.url, timeoutMs: 30_000, maxRetries: 0 });
    const { ending } = await endOf(answerOf(client, subject.id, subject.input(key, prepared)));
    await proxy.settled();
    return { ending, effects: subject.effects(simulator, key) };
  }

  /** How long request and answer are; both are of the same length for keys of the same length. */
  async function lengths(key: string): Promise<{ request: number; answer: number }> {
    const proxy = proxies[0] as FaultProxy;
    await callUnder({ kind: 'none' }, 0, key);
    return { request: proxy.requests[0]?.length ?? 0, answer: proxy.answers[0]?.length ?? 0 };
  }

  // What a request that reads does at the vendor cannot be counted.
  if (!isRead)
    it('has no effect when its request is cut, and one when all of it got through', async () => {
      const { request } = await lengths(keyOf('r', 0));
      const seen: Record<string, object> = {};
      const wanted: Record<string, object> = {};
      await inFlight(lanes, offsets(request), async (afterBytes, lane) => {
        const by = afterBytes % 2 === 0 ? 'rst' : 'fin';
        const fault = { kind: 'cut_request', afterBytes, by } as const;
        const effects = afterBytes === request ? 1 : 0;
        wanted[`${by} after ${afterBytes}`] = { ending: 'unknown connection_failed', effects };
        seen[`${by} after ${afterBytes}`] = await callUnder(fault, lane, keyOf('r', afterBytes));
      });
      expect(seen).toEqual(wanted);
    });

  it('is unknown when its answer is cut anywhere, and accepted when it is not', async () => {
    const { answer } = await lengths(keyOf('a', 9_999));
    const seen: Record<string, object> = {};
    const wanted: Record<string, object> = {};
    await inFlight(lanes, [0, ...offsets(answer)], async (left, lane) => {
      // Counted from the end: what an answer holds may differ in length.
      const afterBytes = left === 0 ? Number.POSITIVE_INFINITY : -left;
      const by = left % 2 === 0 || left === 0 ? 'fin' : 'rst';
      const ending = left === 0 ? 'accepted' : 'unknown connection_failed';
      wanted[`${left} bytes missing`] = { ending, effects: isRead ? 0 : 1 };
      seen[`${left} bytes missing`] = await callUnder(
        { kind: 'cut_answer', afterBytes, by },
        lane,
        keyOf('a', left),
      );
    });
    expect(seen).toEqual(wanted);
  });

  it('comes through in packets of one byte', async () => {
    const count = isLong ? 100 : 10;
    await inFlight(
      lanes,
      Array.from({ length: count }, (_, index) => index),
      async (index, lane) => {
        const seen = await callUnder({ kind: 'shape', sliceBytes: 1 }, lane, keyOf('s', index));
        expect(seen).toEqual({ ending: 'accepted', effects: isRead ? 0 : 1 });
      },
    );
  });
});

function keyOf(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(5, '0')}`;
}

/** From 1 to the length, both ends included; every one of them, or some thirty. */
function offsets(length: number): number[] {
  const step = isLong ? 1 : Math.ceil(length / 30);
  const some = Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step + 1);
  return [...new Set([...some, length - 1, length])].filter((offset) => offset <= length);
}
