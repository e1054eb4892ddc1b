// The same request from several callers at a time. Where a vendor is documented to refuse the second one, a key has one effect however often it is sent;
// the refusal is an error, never a success.
import { OutdialError, UnknownOutcomeError, ValidationError } from '@outdial/core';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnyClient, simulatorCredentials } from '../vendors.js';
import { inFlight } from './in-flight.js';
import { sized } from './sizes.js';
import { answerOf, clientWith, operationOf, type Subject, subjects } from './subjects.js';

const keys = sized(50, 1_000);
const callers = 5;

/** Operations whose second request of a key the simulators refuse, with the code; `calleeOf` stands for the key of a number. */
const refusing: readonly (readonly [id: string, vendorCode: string])[] = [
  ['sendAgentGroupCall', '-41'],
  ['fileUpload', '-20'],
  ['addCallData', '0200018'],
  ['createTask', '4'],
  ['createAndCall', '4'],
];

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ credentials: simulatorCredentials });
});
afterEach(() => simulator.close());

async function begin(id: string): Promise<{ subject: Subject; client: AnyClient; prepared: object }> {
  const subject = subjects.find((one) => one.id === id) as Subject;
  const client = clientWith(subject).createClient({ baseUrl: simulator[subject.vendor].url });
  return { subject, client, prepared: await subject.prepare(client) };
}

describe.each(refusing)('%s', (id, vendorCode) => {
  it(`has ${keys} effects for ${keys} keys, each sent by ${callers} callers at a time`, async () => {
    const { subject, client, prepared } = await begin(id);
    const seen: Record<string, number> = {};
    await inFlight(10, Array.from({ length: keys }).keys(), async (index) => {
      const input = subject.input(`key-${index}`, { ...prepared });
      const ends = await Promise.allSettled(
        Array.from({ length: callers }, () => answerOf(client, id, input)),
      );
      for (const end of ends) {
        const name = end.status === 'fulfilled' ? 'accepted' : codeOf(end.reason);
        seen[name] = (seen[name] ?? 0) + 1;
      }
    });
    expect(seen).toEqual({ accepted: keys, [`rejected ${vendorCode}`]: keys * (callers - 1) });
    const effects = Array.from({ length: keys }, (_, index) => subject.effects(simulator, `key-${index}`));
    expect(effects).toEqual(Array.from({ length: keys }, () => 1));
  });

  it('is refused under a used key whatever else is new', async () => {
    const { subject, client, prepared } = await begin(id);
    const input = subject.input('used', { ...prepared });
    await answerOf(client, id, input);
    const orders = simulator.ledger();
    const other = changed(id, input, subject.input('other', { ...prepared }));
    const failure = await answerOf(client, id, other).catch((error: unknown) => error);
    expect(codeOf(failure)).toBe(`rejected ${vendorCode}`);
    expect(simulator.ledger()).toEqual(orders);
  });

  it('does not use up a key by a request that breaks a rule', async () => {
    const { subject, client, prepared } = await begin(id);
    const input = subject.input('key', { ...prepared });
    const misspelt = answerOf(client, id, { ...input, misspelt: true });
    await expect(misspelt).rejects.toBeInstanceOf(ValidationError);
    await expect(answerOf(client, id, input)).resolves.toBeDefined();
    expect(subject.effects(simulator, 'key')).toBe(1);
  });
});

it('of names that Huawei refuses the second time is rejected when it is not of this call', async () => {
  const { subject, client } = await begin('createCampaign');
  expect(operationOf(subject).idempotency?.refusesDuplicates).toBe(true);
  const input = subject.input('taken', {});
  const ends = await Promise.allSettled(
    Array.from({ length: callers }, () => answerOf(client, 'createCampaign', input)),
  );
  const names = ends.map((end) => (end.status === 'fulfilled' ? 'accepted' : codeOf(end.reason))).sort();
  expect(names).toEqual(['accepted', ...Array.from({ length: callers - 1 }, () => 'rejected 0200005')]);
  expect(subject.effects(simulator, 'taken')).toBe(1);
});

it('is a second job where a vendor takes it: the client sends what it is told, once each time', async () => {
  const { subject, client } = await begin('startJob');
  for (const times of [1, 2]) {
    await answerOf(client, 'startJob', subject.input('twice', {}));
    expect(subject.effects(simulator, 'twice')).toBe(times);
  }
});

function codeOf(error: unknown): string {
  if (error instanceof UnknownOutcomeError) return `unknown ${(error.cause as Error).message}`;
  if (!OutdialError.isOutdialError(error)) return String(error);
  return `${error.outcome} ${(error as { vendorCode?: string }).vendorCode ?? error.code}`;
}

/** Everything of the other request but its key. */
function changed(
  id: string,
  input: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
) {
  const own: Record<string, readonly string[]> = {
    sendAgentGroupCall: ['taskName'],
    fileUpload: ['fileName'],
    createTask: ['userTaskID'],
    createAndCall: ['userTaskID'],
  };
  const kept = Object.fromEntries((own[id] ?? []).map((name) => [name, input[name]]));
  if (id === 'fileUpload') return { ...other, ...kept, file: 'AAAA' };
  if (id === 'createTask') return { ...other, ...kept, sceneID: 'another' };
  if (id !== 'addCallData') return { ...other, ...kept };
  const [number] = input.callDataList as readonly Readonly<Record<string, unknown>>[];
  return { ...other, callDataList: [{ ...number, sessionId: 'other' }] };
}
