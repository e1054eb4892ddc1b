// Every operation of every vendor under every fault, before a server that accepts whatever it is asked: each call ends as the rules say, after as many
// requests as they allow.
import { expect, it } from 'vitest';
import { startAnswerServer } from '../answer-server.js';
import { examplesOf, validRequestOf, vendors } from '../vendors.js';
import { FaultProxy } from './fault-proxy.js';
import { type FaultRow, faultRows, type OperationName } from './fault-rows.js';
import { inFlight } from './in-flight.js';
import { endOf, expectedEnding, type Persistence, timeoutOf } from './run-cell.js';
import { sized } from './sizes.js';
import { answerOf, clientWith, operationOf } from './subjects.js';

const names = vendors.flatMap(({ vendor, operations }) =>
  Object.keys(operations).map((id) => ({ vendor, id }) as OperationName),
);

interface Cell {
  readonly name: OperationName;
  readonly row: FaultRow;
  readonly persistence: Persistence;
}

const every: readonly Cell[] = names.flatMap((name) =>
  faultRows
    .filter((row) => row.appliesTo?.(name) ?? true)
    .flatMap((row) => (['once', 'always'] as const).map((persistence) => ({ name, row, persistence }))),
);

/** Each fault meets some operations and each operation some faults. */
const chosen = sized(
  every.filter((_, index) => index % 13 === 0),
  every,
);

it(`ends ${chosen.length} calls of ${names.length} operations as the rules say`, async () => {
  const observed: Record<string, object> = {};
  const expected: Record<string, object> = {};
  await inFlight(16, chosen, async (cell) => {
    const { name, row, persistence } = cell;
    const title = `${name.vendor} ${name.id}, ${row.title}, ${persistence}`;
    const { ending, attempts } = expectedEnding(operationOf(name), row, persistence);
    const isRepaired = ending === 'accepted' && row.error !== undefined;
    expected[title] = {
      ending,
      requests: Number(row.hasActed) * (isRepaired ? 1 : attempts) + Number(isRepaired),
    };
    observed[title] = await runPlainCell(cell);
  });
  expect(observed).toEqual(expected);
}, 900_000);

async function runPlainCell({ name, row, persistence }: Cell): Promise<{ ending: string; requests: number }> {
  const server = await startAnswerServer();
  const proxy = await FaultProxy.start(server.url);
  try {
    server.answer(200, successOf(name), name.id !== 'getToken');
    const client = clientWith(name).createClient({
      baseUrl: proxy.url,
      timeoutMs: timeoutOf(row, persistence),
      totalTimeoutMs: 60_000,
      maxResponseBytes: 65_536,
    });
    const fault = row.fault(name);
    proxy.plan([fault], persistence === 'always' ? fault : { kind: 'none' });
    const { ending } = await endOf(answerOf(client, name.id, inputOf(name)));
    await proxy.settled();
    return { ending, requests: server.requests.length };
  } finally {
    await proxy.close();
    await server.close();
  }
}

/** With a token of its own where it takes one: fetching it is a request that the fault is not for. */
function inputOf({ vendor, id }: OperationName): Readonly<Record<string, unknown>> {
  const input = validRequestOf(vendor, id) as Readonly<Record<string, unknown>>;
  const { inparams } = input;
  return typeof inparams === 'object' ? { ...input, inparams: { ...inparams, auth_token: 'token' } } : input;
}

function successOf(name: OperationName): unknown {
  const { envelope } = operationOf(name);
  const success = examplesOf(name.vendor, name.id, 'response').find(({ value }) => {
    const answer = value as Readonly<Record<string, unknown>>;
    const field = envelope.code.find((code) => Object.hasOwn(answer, code));
    return field === undefined
      ? envelope.codeOptional === true
      : envelope.success.includes(String(answer[field]));
  });
  return success?.value;
}
