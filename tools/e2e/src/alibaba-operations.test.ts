// Alibaba's own npm packages with all operations, one after the other as a campaign goes: what an answer names is asked for by the next request.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AlibabaKeys, callByOpenApiCore, callByPopCore, type PeerCall } from './alibaba-peers.js';
import { withTexts } from './schema-agreement/parts.js';
import { readOperations, type SpecOperation } from './schema-agreement/spec-operations.js';
import { type SimulatorProcess, startSimulatorProcess } from './simulator-process.js';
import { validRequestOf } from './vendors.js';

type Members = Record<string, unknown>;
type Send = (call: PeerCall, operation: SpecOperation) => Promise<Members>;

let simulator: SimulatorProcess;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
});
afterAll(async () => {
  expect(await simulator.stop()).toBe(0);
});

const place = ({ body }: SpecOperation) => (body ? 'body' : 'query');

/** What a call centre reports is about jobs and tasks, so it comes last here and not first as in the document. */
const reports = ['taskPreparing', 'recordFailure', 'inflightTaskTimeout'];
const operations = readOperations('alibaba').toSorted(
  (one, other) => reports.indexOf(one.id) - reports.indexOf(other.id),
);

it('has all operations', () => {
  expect(operations).toHaveLength(33);
});

describe.each<[string, Send]>([
  ['pop-core, V1', (call, { method }) => callByPopCore(call, method as 'GET' | 'POST')],
  ['openapi-core, V1', (call, operation) => callByOpenApiCore(call, 'v2', place(operation))],
  ['openapi-core, V3', (call, operation) => callByOpenApiCore(call, undefined, place(operation))],
])('%s', (_title, send) => {
  const known: Members = {};

  it.each(operations)('$id succeeds', async (operation) => {
    const input = { ...(validRequestOf('alibaba', operation.id) as Members) };
    for (const [name, value] of Object.entries(known)) {
      if (Object.hasOwn(input, name)) input[name] = Array.isArray(input[name]) ? [value] : value;
    }
    const answer = await send(callOf(operation, input), operation);
    expect(answer).toMatchObject({ Code: 'OK', Success: true, HttpStatusCode: 200 });
    learn(answer, known);
  });
});

function callOf(operation: SpecOperation, input: Members): PeerCall {
  const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
  const keys: AlibabaKeys = { accessKeyId, accessKeySecret };
  // JSON inside a text is theirs to write who use these packages.
  const { parameters, body } = withTexts(
    operation,
    operation.body ? { parameters: {}, body: input } : { parameters: input, body: undefined },
  );
  const { Action: _, ...sent } = { ...parameters, ...(body as Members | undefined) };
  return { url, keys, action: operation.path.slice(1), parameters: sent };
}

/** Ids that answers give, by their names in answers, and the names by which later requests ask for them. */
const namesInRequests: Readonly<Record<string, readonly string[]>> = {
  JobGroupId: ['JobGroupId', 'GroupId'],
  JobsId: ['JobId'],
  JobId: ['JobId'],
  AsyncTaskId: ['AsyncTaskId'],
  TaskId: ['TaskId'],
};

function learn(answer: unknown, known: Members): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, value] of Object.entries(answer)) {
    const [id] = Array.isArray(value) ? value : [value];
    const names = namesInRequests[name];
    if (names === undefined) learn(value, known);
    else if (typeof id === 'string' && id !== '') for (const asked of names) known[asked] = id;
  }
}
