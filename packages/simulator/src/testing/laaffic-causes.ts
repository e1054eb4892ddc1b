import { readExample } from './example.js';
import type { LaafficRequest } from './laaffic-client.js';
import { agentBody, ivrBody, type LaafficDesk, numbers } from './laaffic-desk.js';

/** What makes the vendor refuse by a code: gives the request that is refused, or what changes in an ordinary one. */
export type Cause = (desk: LaafficDesk) => LaafficRequest | Promise<LaafficRequest>;

const speech = { source: 3, text: 'Hello', lan: 'EN', loopCount: 1, maxCalls: 60 };
export const tomorrow = '2030-01-16 09:30:00';
export const file = 'UklGRiQAAABXQVZF';

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
export const ofAll: Record<string, Cause> = {
  '-1': () => ({ headers: { Sign: '0'.repeat(32) } }),
  '-16': () => ({ skewSeconds: -302 }),
  '-22': () => ({ body: '{' }),
};

export const causes: Record<string, Record<string, Cause>> = {
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
