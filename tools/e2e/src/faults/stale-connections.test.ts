// A server that closes idle connections after 1 to 10 ms, at random, while the client keeps sending: a request may meet a connection that is just being closed.
import { OutdialError } from '@outdial/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFlight } from './in-flight.js';
import { seededRandom } from './seeded-random.js';
import { isLong, sized } from './sizes.js';
import { startVendorProcess, type VendorProcess } from './start-vendor-process.js';
import { answerOf, clientWith, operationOf, type Subject, subjects } from './subjects.js';

const calls = sized(400, 10_000);
// A busy client notices late that a connection is closed, and this test is not of that.
const lanes = 2;
const ids = ['listTask', 'listJobGroups', 'createAndCall', 'sendAgentGroupCall', 'startJob'];
const chosen = subjects.filter(({ id }) => ids.includes(id));

let vendors: VendorProcess;
beforeAll(async () => {
  vendors = await startVendorProcess({ kind: 'keep_alive', idleMs: [1, 10] });
});
afterAll(() => vendors[Symbol.asyncDispose]());

describe.each(chosen)('$vendor $id', (subject: Subject) => {
  const isRead = operationOf(subject).effect === 'reads';

  it(`${isRead ? 'never fails' : 'never dials twice'} in ${calls} calls`, async () => {
    const url = vendors.urls[subject.vendor];
    const client = clientWith(subject).createClient({
      baseUrl: url,
      timeoutMs: 30_000,
      // One request in ten meets a connection that is closed, and a repeated one may meet another.
      maxRetries: 5,
      hooks: {
        retry: () => {
          repeated += 1;
        },
      },
    });
    let repeated = 0;
    const random = seededRandom(subject.id);
    const endings: Record<string, number> = {};
    const accepted: string[] = [];
    await inFlight(lanes, Array.from({ length: calls }).keys(), async (index) => {
      await new Promise((resolve) => setTimeout(resolve, random.integer(0, 12)));
      const key = `key-${index}`;
      const ending = await answerOf(client, subject.id, subject.input(key, {})).then(
        () => 'accepted',
        (error: unknown) => (OutdialError.isOutdialError(error) ? error.outcome : String(error)),
      );
      endings[ending] = (endings[ending] ?? 0) + 1;
      if (ending === 'accepted' && !isRead) accepted.push(key);
    });
    if (isLong) console.info(subject.vendor, subject.id, endings, { repeated });
    if (isRead) expect(endings).toEqual({ accepted: calls });
    // None is rejected, and nobody is dialled twice.
    expect(['accepted', 'unknown']).toEqual(expect.arrayContaining(Object.keys(endings)));
    const orders = (await vendors.ledger())
      .filter(({ operation }) => operation === subject.id)
      .map(({ keys }) => keys.orderID ?? keys.taskName ?? keys.referenceId);
    const ordered = new Set(orders);
    expect(ordered.size).toBe(orders.length);
    expect(accepted.filter((key) => !ordered.has(key))).toEqual([]);
  }, 600_000);
});
