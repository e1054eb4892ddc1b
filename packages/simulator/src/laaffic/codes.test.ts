import { describe, expect, it } from 'vitest';
import { loadDocument } from '../engine/document.js';
import { readExample } from '../testing/example.js';
import { askLaaffic, type LaafficRequest, sendAgentPath } from '../testing/laaffic-client.js';
import { agentBody, ivrBody, type LaafficDesk, numbers, openLaaffic } from '../testing/laaffic-desk.js';
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

/** What makes the vendor refuse by a code: gives the request that is refused, or what changes in an ordinary one. */
type Cause = (desk: LaafficDesk) => LaafficRequest | Promise<LaafficRequest>;

const speech = { source: 3, text: 'Hello', lan: 'EN', loopCount: 1, maxCalls: 60 };
const tomorrow = '2030-01-16 09:30:00';
const file = 'UklGRiQAAABXQVZF';

const waitingTask = async (desk: LaafficDesk, changes: object = {}) => ({
  keyId: await desk.sendByIvr({ sendTime: tomorrow }),
  taskName: 'changed',
  ...speech,
  ...changes,
});

/** Of numbers that nobody answers: such calls cost nothing. */
const finishedTask = async (desk: LaafficDesk, changes: object = {}) => {
  const numberInfoList = numbers(['99']).map((info) => ({ ...info, text1: 'Ada' }));
  const keyId = await desk.sendByIvr({ numberInfoList });
  await desk.advance(600_000);
  return { keyId, appId: 'EXAMPLE1', resendType: 0, taskName: 'again', ...speech, ...changes };
};

const takenFile = async ({ ask }: LaafficDesk) => {
  await ask('/v3/voice/fileUpload', { fileName: 'taken.wav', file });
  return { source: 2, uploadName: 'taken.wav', baseFile: file };
};

/** One call of a minute, which costs all that there is. */
const spendAll = async (desk: LaafficDesk) => {
  await desk.ask('/v3/voice/sendGroup', { callee: '999000000010', fileId: 'elsewhere.wav', appId: 'A' });
  await desk.settle();
};

const withFault = async ({ addFault }: LaafficDesk, kind: 'limit_reached') =>
  void (await addFault({ fault: { kind } }));

const unknownFile = { source: 1, voiceFileId: `${'0'.repeat(32)}.wav` };
const emptyRange = { allowSendTime: [{ strTime: '09:00', endTime: '09:00' }] };
const tooMany = () => numbers(1).concat(Array(200_000).fill({ calleeNumber: '999000000001' }));
const withoutText = { text: undefined };
const withoutTrigger = { hangUpSms: 1, smsAppId: 'SMS', smsContent: 'Hello', feedbackPush: 0, successPush: 0 };
const longText = { text: 'x'.repeat(501) };

/** Uses up the long texts of the day. */
const speakLong = async (desk: LaafficDesk) => {
  for (let count = 0; count < 5; count += 1) await desk.sendByIvr({ ...longText, sendTime: tomorrow });
};

/** The causes of one product's creation, change and repetition, by what makes the request. */
const ofVoice = (bodyOf: (desk: LaafficDesk, changes: object) => object | Promise<object>) => {
  const changed =
    (changes: object): Cause =>
    async (desk) => ({ body: await bodyOf(desk, changes) });
  return {
    '-20': async (desk) => ({ body: await bodyOf(desk, await takenFile(desk)) }),
    '-24': changed(unknownFile),
    '-38': changed(withoutText),
    '-39': changed({ lan: ' ' }),
    '-41': async (desk) => {
      await desk.sendByIvr({ taskName: 'taken', sendTime: tomorrow });
      return { body: await bodyOf(desk, { taskName: 'taken' }) };
    },
    '-46': async (desk) => {
      await speakLong(desk);
      return { body: await bodyOf(desk, longText) };
    },
    '-53': changed(withoutTrigger),
  } satisfies Record<string, Cause>;
};

/** Of every operation. */
const ofAll: Record<string, Cause> = {
  '-1': () => ({ headers: { Sign: '0'.repeat(32) } }),
  '-16': () => ({ skewSeconds: -302 }),
  '-22': () => ({ body: '{' }),
};

const causes: Record<string, Record<string, Cause>> = {
  sendAgentGroupCall: {
    '-10': async (desk) => {
      await spendAll(desk);
      return {};
    },
    '-21': () => ({ body: { ...agentBody(), ...emptyRange } }),
    '-23': () => ({ body: { ...agentBody(), numberInfoList: tooMany() } }),
    '-26': () => ({ body: { ...agentBody(), numberInfoList: [{ calleeNumber: '000000001' }] } }),
    '-35': () => ({ body: { ...agentBody(), numberInfoList: [] } }),
    '-37': async (desk) => {
      await withFault(desk, 'limit_reached');
      return {};
    },
    '-41': async (desk) => {
      await desk.sendByAgent({ taskName: 'taken', sendTime: tomorrow });
      return { body: { ...agentBody(), taskName: 'taken' } };
    },
    '-60': () => ({ body: { ...agentBody(), agentId: 0 } }),
    '-68': () => {
      const recallFlow = { recallType: 3, recallInterval: 1, recallNum: 1, recallIntent: ['105', '205'] };
      return { body: { ...agentBody(), recallFlow } };
    },
  },
  cancelAgentGroupCall: {
    '-23': async (desk) => {
      await withFault(desk, 'limit_reached');
      return { body: { taskIdList: [1] } };
    },
    '-54': () => ({ body: { taskIdList: [1] } }),
  },
  sendGroupCall: {
    ...ofVoice((_, changes) => ({ ...ivrBody(), ...changes })),
    '-10': async (desk) => {
      await spendAll(desk);
      return { body: ivrBody() };
    },
    '-21': () => ({ body: { ...ivrBody(), ...emptyRange } }),
    '-23': () => ({ body: { ...ivrBody(), numberInfoList: tooMany() } }),
    '-26': () => ({ body: { ...ivrBody(), numberInfoList: [{ calleeNumber: '000000001' }] } }),
    '-35': () => ({ body: { ...ivrBody(), numberInfoList: [] } }),
    '-37': async (desk) => {
      await withFault(desk, 'limit_reached');
      return { body: ivrBody() };
    },
  },
  updateGroupCall: {
    ...ofVoice(waitingTask),
    '-21': async (desk) => {
      const body = await waitingTask(desk);
      await desk.settle();
      return { body };
    },
    '-23': async (desk) => {
      const body = await waitingTask(desk);
      await withFault(desk, 'limit_reached');
      return { body };
    },
    '-24': async (desk) => ({ body: await waitingTask(desk, { keyId: 1 }) }),
  },
  resendGroupCall: {
    ...ofVoice(finishedTask),
    '-10': async (desk) => {
      const body = await finishedTask(desk);
      await spendAll(desk);
      return { body };
    },
    '-21': async (desk) => ({
      body: await finishedTask(desk, { keyId: await desk.sendByIvr({ sendTime: tomorrow }) }),
    }),
    '-24': async (desk) => ({ body: await finishedTask(desk, { keyId: 1 }) }),
    '-34': async (desk) => {
      const keyId = await desk.sendByIvr({
        numberInfoList: numbers(['10']).map((info) => ({ ...info, text1: 'Ada' })),
      });
      await desk.settle();
      return { body: await finishedTask(desk, { keyId, resendType: 1 }) };
    },
    '-37': async (desk) => {
      const body = await finishedTask(desk);
      await withFault(desk, 'limit_reached');
      return { body };
    },
  },
  fileUpload: {
    '-20': async (desk) => {
      await takenFile(desk);
      return { body: { fileName: 'taken.wav', file } };
    },
    '-21': () => ({ body: { fileName: 'other.wav', file: 'no Base64' } }),
  },
  sendGroup: {
    '-10': async (desk) => {
      await spendAll(desk);
      return { body: readExample('laaffic/examples/sendGroup.one-number.request.json') };
    },
    '-26': () => ({ body: { callee: '00000001', fileId: 'elsewhere.wav', appId: 'A' } }),
  },
  recordGroup: { '-22': () => ({ path: '/v3/voice/recordGroup/unknown' }) },
};

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
