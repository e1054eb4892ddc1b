import { describe, expect, it } from 'vitest';
import { loadDocument } from '../engine/document.js';
import { type Cause, causes, file, ofAll, tomorrow } from '../testing/laaffic-causes.js';
import { askLaaffic, sendAgentPath } from '../testing/laaffic-client.js';
import { agentBody, openLaaffic } from '../testing/laaffic-desk.js';
import { mostOpenTasks } from './task-checks.js';

/** Every operation of the document with its path, its method and its codes. */
const document = loadDocument('laaffic');
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => {
    const { operationId, 'x-errors': own = {} } = operation;
    const errors = { ...document['x-errors'], ...own };
    return { operationId, path, method: method.toUpperCase(), codes: Object.keys(errors) };
  }),
);

/** What nothing on this machine brings about: a script does. */
const byFault: Record<string, readonly string[]> = {
  sendAgentGroupCall: ['-2', '-18', '-20', '-24', '-38', '-39', '-46', '-53'],
  queryAgentGroupCall: ['-2', '-18'],
  cancelAgentGroupCall: ['-2', '-18', '-20', '-21', '-24'],
  sendGroupCall: ['-2', '-18'],
  queryGroupCall: ['-2', '-18'],
  updateGroupCall: ['-2', '-18'],
  resendGroupCall: ['-2', '-18', '-23', '-26', '-35'],
  queryRecallFlowPage: ['-2', '-18'],
  queryRecallFlowDetail: ['-2', '-18'],
  updateRecallFlow: ['-2', '-18'],
  cancelRecallFlow: ['-2', '-18'],
  fileUpload: ['-2', '-18'],
  sendGroup: ['-2', '-18'],
  recordGroup: ['-2', '-18'],
  recordGroupQuery: ['-2', '-18'],
  getBalance: ['-2', '-13', '-18'],
};

const causeOf = (operationId: string, code: string): Cause | undefined =>
  causes[operationId]?.[code] ?? ofAll[code];

it('knows a cause, or that there is none, of every code of every operation, and of no others', () => {
  for (const { operationId, codes } of operations) {
    const caused = codes.filter((code) => causeOf(operationId, code));
    expect([...caused, ...(byFault[operationId] ?? [])].sort(), operationId).toEqual([...codes].sort());
    expect(codes).toEqual(expect.arrayContaining(Object.keys(causes[operationId] ?? {})));
  }
});

describe.each(operations)('$operationId', ({ operationId, path, method, codes }) => {
  it.each(codes)('refuses by %s', async (code) => {
    const desk = await openLaaffic({ credentials: { laaffic: { balance: code === '-10' ? '0.01' : '1' } } });
    const cause = causeOf(operationId, code);
    const fault = { kind: 'code', code } as const;
    if (!cause) await desk.addFault({ vendor: 'laaffic', operation: operationId, fault });
    const ordinary = {
      path: path.replace('{voiceId}', 'any'),
      method,
      body: path === sendAgentPath ? agentBody() : {},
    };
    const request = { ...ordinary, ...(await cause?.(desk)) };
    const { status, json } = await askLaaffic(desk.laaffic, request);
    expect({ status, code: String(json.status ?? json.code) }).toEqual({ status: 200, code });
    expect(desk.events.at(-1)).toMatchObject({ kind: 'request', operation: operationId, verdict: code });
    // A name that is taken, a number too many …: told apart from what a script says.
    expect(desk.events.at(-1)?.request?.faults).toEqual(cause ? [] : ['code']);
  });
});

it('refuses by -37 when so many tasks are there that are not over', async () => {
  const desk = await openLaaffic();
  const body = { ...agentBody(), sendTime: tomorrow };
  const send = async (taskName: string) => {
    const { json } = await askLaaffic(desk.laaffic, { body: { ...body, taskName } });
    return json.status;
  };
  for (let count = 0; count < mostOpenTasks; count += 1) expect(await send(`task ${count}`)).toBe('0');
  expect(await send('one more')).toBe('-37');
  await desk.settle();
  expect(await send('one more')).toBe('0');
});

describe('faults of the vendor', () => {
  it('take what was taken before', async () => {
    const desk = await openLaaffic({ faults: [{ fault: { kind: 'duplicates_accepted' } }] });
    for (const _ of [1, 2]) {
      await desk.sendByAgent({ taskName: 'twice' });
      expect(await desk.ask('/v3/voice/fileUpload', { fileName: 'twice.wav', file })).toMatchObject({
        status: '0',
      });
    }
    expect(desk.laaffic.tasks().map(({ taskName }) => taskName)).toEqual(['twice', 'twice']);
  });
});
