import {
  errorTables as alibabaErrors,
  operationTable as alibabaOperations,
  type DialogueInput,
} from '@outdial/alibaba';
import type { CallResult, ErrorTables, OperationTable } from '@outdial/core';
import { errorTables as huaweiErrors, operationTable as huaweiOperations } from '@outdial/huawei';
import { errorTables as laafficErrors, operationTable as laafficOperations } from '@outdial/laaffic';
import { errorTables as nxcloudErrors, operationTable as nxcloudOperations } from '@outdial/nxcloud';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome-of.js';
import { clients } from './testing/clients.js';
import { readExample } from './testing/read-example.js';
import { loseAnswer, startVendor, type VendorServer, withStatus } from './testing/start-vendor.js';

type Method = (input: unknown) => Promise<CallResult<unknown>>;

const vendors: Record<keyof typeof clients, { errors: ErrorTables; operations: OperationTable }> = {
  alibaba: { errors: alibabaErrors, operations: alibabaOperations },
  huawei: { errors: huaweiErrors, operations: huaweiOperations },
  laaffic: { errors: laafficErrors, operations: laafficOperations },
  nxcloud: { errors: nxcloudErrors, operations: nxcloudOperations },
};

/** Operations of all vendors and effects, each with a request that its validator lets through. */
const inputs: Record<string, unknown> = {
  dialogue: readExample('alibaba', 'dialogue.documented.request'),
  processDialog: readExample('huawei', 'processDialog.2-speech.request'),
  sendAgentGroupCall: readExample('laaffic', 'sendAgentGroupCall.minimal.request'),
  updateRecallFlow: readExample('laaffic', 'updateRecallFlow.documented.request'),
  createAndCall: readExample('nxcloud', 'createAndCall.immediate.request'),
  ping: readExample('nxcloud', 'ping.hello.request'),
};

const everyCode = Object.entries(vendors).flatMap(([vendor, { errors, operations }]) =>
  Object.values(operations)
    .filter(({ id }) => id in inputs)
    .flatMap(({ id, envelope }) =>
      Object.entries({ ...errors.shared, ...errors.operations[id] }).map(([code, entry]) => ({
        vendor: vendor as keyof typeof clients,
        operation: id,
        field: envelope.code[0] ?? '',
        code,
        entry,
      })),
    ),
);

let server: VendorServer;
beforeAll(async () => {
  server = await startVendor();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

function call(vendor: keyof typeof clients, operation: string): Promise<CallResult<unknown>> {
  const methods = clients[vendor](server.url) as unknown as Record<string, Method>;
  return methods[operation]?.(inputs[operation]) ?? Promise.reject(new Error(`no ${operation}`));
}

describe('outcomeOf', () => {
  it('knows codes of all four vendors', () => {
    expect(new Set(everyCode.map(({ vendor }) => vendor)).size).toBe(4);
    expect(everyCode.length).toBeGreaterThan(100);
  });

  it.each(everyCode)('gives a category to $vendor $operation $code', async (row) => {
    const { vendor, operation, field, code, entry } = row;
    server.answer(withStatus(entry.httpStatus ?? 200, { [field]: code }));
    const outcome = await outcomeOf(call(vendor, operation));
    const isOpen = ['server', 'unknown'].includes(entry.category) || entry.outcome === 'unknown';
    const isUnknown = isOpen && vendors[vendor].operations[operation]?.effect !== 'reads';
    const refusal = { name: 'VendorError', operation };
    expect(outcome).toMatchObject({
      category: { normalized: entry.category, native: code },
      retryable: !isUnknown && entry.retryable,
      status: isOpen ? 'unknown' : 'rejected',
      error: isUnknown ? { name: 'UnknownOutcomeError', operation, cause: refusal } : refusal,
    });
  });

  it('keeps a code that no table lists beside the category unknown', async () => {
    server.answer({ retCode: 4242, retMsg: '', responseID: 'response-1' });
    await expect(outcomeOf(call('nxcloud', 'createAndCall'))).resolves.toMatchObject({
      status: 'unknown',
      category: { normalized: 'unknown', native: '4242' },
      requestId: 'response-1',
    });
  });

  it('hands over what was accepted, with the answer as it came', async () => {
    const body = readExample('nxcloud', 'createAndCall.immediate.response');
    server.answer(body);
    const outcome = await outcomeOf(call('nxcloud', 'createAndCall'));
    expect(outcome).toMatchObject({
      status: 'accepted',
      data: body,
      requestId: body.responseID,
      raw: { status: 200, text: JSON.stringify(body) },
    });
  });

  it.each([
    ['a lost answer', loseAnswer, { status: 'unknown', category: { normalized: 'network' } }],
    ['a page', '<html></html>', { status: 'unknown', category: { normalized: 'protocol' } }],
    ['an empty body', '', { status: 'unknown', category: { normalized: 'protocol' } }],
    ['HTTP 503', withStatus(503, {}), { status: 'unknown', category: { normalized: 'unavailable' } }],
  ] as const)('does not take %s for a refusal of a call that dials', async (_title, answer, expected) => {
    server.answer(answer);
    const outcome = await outcomeOf(call('laaffic', 'sendAgentGroupCall'));
    expect(outcome).toMatchObject(expected);
    expect(outcome).toMatchObject({ category: { native: undefined } });
    expect(server.requests).toHaveLength(1);
  });

  it('tells a request that never left from one that the vendor refused', async () => {
    const outcome = await outcomeOf(clients.alibaba(server.url).dialogue({} as DialogueInput));
    expect(outcome).toMatchObject({
      status: 'rejected',
      category: { normalized: 'invalid_request', native: undefined },
      error: { name: 'ValidationError' },
    });
    expect(server.requests).toHaveLength(0);
  });

  it('throws on what is a fault of the program', async () => {
    const fault = new TypeError('oops');
    await expect(outcomeOf(Promise.reject(fault))).rejects.toBe(fault);
  });
});
