import { describe, expect, it } from 'vitest';
import { loadDocument } from '../engine/document.js';
import type { FaultRule } from '../faults/fault-rule.js';
import { campaignAsker, campaignPath, startCampaign, startOnMonday } from '../testing/huawei-campaigns.js';
import { causes } from '../testing/huawei-causes.js';
import { askDialog, askToken, dialogStep } from '../testing/huawei-client.js';
import { listOperations } from '../testing/raw-request.js';
import type { TestSimulator } from '../testing/start-for-test.js';

interface CodeTable {
  'x-errors'?: Record<string, object>;
}

const document = loadDocument('huawei');
const commonCodes = Object.keys((document as CodeTable)['x-errors'] ?? {});
const ownCodes = listOperations(document).flatMap(({ operation }) =>
  Object.keys((operation as CodeTable)['x-errors'] ?? {}).map((code) => `${operation.operationId} ${code}`),
);

/** Of codes that stand for nothing that can happen here: each with an operation whose answers could carry it. */
const byFaultOnly: Readonly<Record<string, readonly string[]>> = {
  // A fault of the application, which the simulator has none of.
  processDialog: ['10000001', '10000006', '10000007', '10000008'].concat(
    // Of the flows' administration, which the documents do not describe.
    ['20000001', '20000002', '20000003', '20000004', '20000005', '20000006', '20000007', '20000008'],
    ['200900002', '200900003'],
  ),
  // When an account is locked is not documented.
  getToken: ['200800003'],
  // A database; a rule about the number of parameters that is not documented.
  listCampaigns: ['0200006', '02000011'],
  // The pace of a second between two requests: it would stand in the way of tests that move the clock by hand.
  addCallDataV2: ['0200022', '0200024'],
};

/** What the last request was answered, by the journal and in the answer's own field. */
function verdictOf({ events }: TestSimulator): string {
  return events.findLast(({ kind }) => kind === 'request')?.verdict ?? '';
}

const askFor: Readonly<Record<string, (simulator: TestSimulator) => Promise<object>>> = {
  processDialog: async ({ huawei }) => (await askDialog(huawei, dialogStep('1-initialize', 'any'))).json,
  getToken: async ({ huawei }) => (await askToken(huawei)).json,
  listCampaigns: (simulator) =>
    campaignAsker(simulator)('GET', campaignPath, { status: 0, deviceType: 0, curPage: 1, rowsPerPage: 10 }),
  addCallDataV2: async (simulator) => (await startCampaign(simulator)).add(['99900000001']),
};

describe('every code of the document', () => {
  it('is provoked here', () => {
    const provoked = [
      ...Object.keys(causes),
      ...Object.entries(byFaultOnly).flatMap(([operation, codes]) =>
        codes.map((code) => `${operation} ${code}`),
      ),
    ];
    const codes = provoked.map((name) => name.split(' ')[1]);
    const common = [...new Set(codes)].filter((code) => !ownCodes.some((own) => own.endsWith(` ${code}`)));
    expect(common.sort()).toEqual([...commonCodes].sort());
    expect(provoked).toEqual(expect.arrayContaining(ownCodes));
  });

  it.each(Object.keys(causes))('has a cause: %s', async (name) => {
    const [operation, code] = name.split(' ');
    const simulator = await startOnMonday();
    await causes[name]?.(simulator);
    const event = simulator.events.findLast(({ kind }) => kind === 'request');
    expect(event).toMatchObject({ operation, verdict: code });
  });

  const faults = Object.entries(byFaultOnly).flatMap(([operation, codes]) =>
    codes.map((code) => [operation, code] as const),
  );

  it.each(faults)('is answered when a fault says so: %s %s', async (operation, code) => {
    const fault = { kind: 'code', code } as const;
    const simulator = await startOnMonday({ faults: [{ vendor: 'huawei', operation, fault }] });
    const answer = await askFor[operation]?.(simulator);
    expect(verdictOf(simulator)).toBe(code);
    expect(Object.values(answer ?? {}).map((value) => String(value).padStart(code.length, '0'))).toContain(
      code,
    );
  });

  it('is HTTP 401 alone for a wrong signature', async () => {
    const simulator = await startOnMonday({ credentials: { huawei: { secretKey: 'right' } } });
    const { huawei } = simulator;
    const ask = campaignAsker({ huawei: { ...huawei, secretKey: 'wrong' } });
    await expect(ask('POST', campaignPath, {}, {})).rejects.toThrow('401');
    expect(verdictOf(simulator)).toBe('401');
  });
});

describe('a fault of the vendor', () => {
  const start = (operation: string, fault: FaultRule['fault']) =>
    startOnMonday({ faults: [{ vendor: 'huawei', operation, fault }] });

  it('expires tokens', async () => {
    const simulator = await start('processDialog', { kind: 'expired_token' });
    const { authToken } = (await askToken(simulator.huawei)).json;
    const { json } = await askDialog(simulator.huawei, dialogStep('1-initialize', String(authToken)));
    expect(json).toMatchObject({ ret: 900001 });
  });

  it('takes what was taken before', async () => {
    const simulator = await startOnMonday({
      faults: [{ vendor: 'huawei', fault: { kind: 'duplicates_accepted' } }],
    });
    const { add } = await startCampaign(simulator);
    await startCampaign(simulator);
    for (const _ of [1, 2])
      expect(await add(['99900000001', '99900000001'])).toMatchObject({ resultCode: '0200000' });
    expect(simulator.ledger()).toHaveLength(4);
    const { authToken } = (await askToken(simulator.huawei)).json;
    const step = dialogStep('1-initialize', String(authToken));
    for (const _ of [1, 2]) expect((await askDialog(simulator.huawei, step)).json).toMatchObject({ ret: 0 });
  });

  it('has a number on the blocklist, and takes none of the request', async () => {
    const simulator = await start('addCallDataV2', { kind: 'partial_acceptance', rate: 0.5 });
    const { add } = await startCampaign(simulator);
    const numbers = Array.from({ length: 10 }, (_, index) => `9990000000${index}`);
    expect(await add(numbers)).toMatchObject({ resultCode: '0200024' });
    expect(simulator.huawei.campaigns()).toMatchObject([{ numbers: [] }]);
  });

  it('has a limit reached', async () => {
    const numbers = await start('addCallDataV2', { kind: 'limit_reached' });
    expect(await (await startCampaign(numbers)).add(['99900000001'])).toMatchObject({ resultCode: '0200020' });
    const campaigns = await start('createCampaign', { kind: 'limit_reached' });
    await expect(startCampaign(campaigns)).rejects.toThrow();
    expect(verdictOf(campaigns)).toBe('0200004');
    const statistics = await start('getDayStatistics', { kind: 'limit_reached' });
    await expect((await startCampaign(statistics)).counts()).rejects.toThrow('429');
  });
});
