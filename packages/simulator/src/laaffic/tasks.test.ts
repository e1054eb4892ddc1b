import { describe, expect, it } from 'vitest';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import { askLaaffic, sendAgentBody } from '../testing/laaffic-client.js';
import { startForTest, type TestSimulator } from '../testing/start-for-test.js';

const now = () => new Date('2030-01-15T01:30:00Z');
const day = { strTime: '2030-01-15 09:30:00', endTime: '2030-01-15 09:30:00' };

/** Asks at a documented path, and holds the answer against the document. */
function pathClient({ laaffic }: TestSimulator) {
  return async (path: string, body?: object, documentedPath = path) => {
    const method = body ? 'POST' : 'GET';
    const timestamp = { Timestamp: String(now().getTime() / 1000) };
    const { status, json } = await askLaaffic(laaffic, { path, method, body, headers: timestamp });
    expect(status).toBe(200);
    expectDocumented('laaffic', answerKeys(documentedPath, 200, method.toLowerCase()), json);
    return json as { status?: string; code?: number; data: Record<string, unknown> };
  };
}

const ivrBody = (name: string) => readExample(`laaffic/examples/sendGroupCall.${name}.request.json`);

describe('tasks', () => {
  it('of either product are listed apart, by time, state and name', async () => {
    const simulator = await startForTest({ now });
    const ask = pathClient(simulator);
    const agent = await ask('/voice/group/call/send/agent', sendAgentBody());
    const ivr = await ask('/v3/voice/group/call/send', ivrBody('text-to-speech'));
    const list = async (path: string, params: object) => {
      const { data } = await ask(path, { current: 1, size: 1, params: { ...day, ...params } });
      return data;
    };
    const agents = { taskType: 3 };
    expect(await list('/voice/group/call/query', agents)).toMatchObject({
      total: 1,
      pages: 1,
      current: 1,
      size: 1,
      records: [
        { taskId: agent.data, status: 0, createdTime: '2030-01-15 09:30:00', taskType: 3, scriptId: 41 },
      ],
    });
    expect(await list('/v3/voice/group/call/query', {})).toMatchObject({ records: [{ taskId: ivr.data }] });
    const late = { strTime: '2030-01-15 09:30:01', endTime: '2030-01-16 00:00:00' };
    for (const params of [{ statusList: [1] }, { searchCondition: 'nobody' }, late]) {
      expect(await list('/voice/group/call/query', { ...agents, ...params })).toMatchObject({
        total: 0,
        records: [],
      });
    }
  });

  it('of an agent are cancelled, all or none', async () => {
    const simulator = await startForTest({ now });
    const ask = pathClient(simulator);
    const { data: keyId } = await ask('/voice/group/call/send/agent', sendAgentBody());
    const cancel = (...taskIdList: unknown[]) => ask('/voice/group/call/cancel', { taskIdList });
    expect(await cancel(keyId, 1)).toMatchObject({ code: '-54' });
    expect(simulator.laaffic.tasks()).toMatchObject([{ status: 0 }]);
    expect(await cancel(keyId)).toMatchObject({ code: '0' });
    expect(simulator.laaffic.tasks()).toMatchObject([{ status: 4 }]);
    expect(await cancel(keyId)).toMatchObject({ code: '-54' });
  });

  it('of an IVR are changed and run again under names that are free', async () => {
    const simulator = await startForTest({ now });
    const ask = pathClient(simulator);
    const { data: keyId } = await ask('/v3/voice/group/call/send', ivrBody('text-to-speech'));
    const change = {
      ...readExample('laaffic/examples/updateGroupCall.text-to-speech.request.json'),
      taskName: 'other',
    };
    expect(await ask('/v3/voice/group/call/update', { ...change, keyId: 1 })).toMatchObject({ status: '-24' });
    expect(await ask('/v3/voice/group/call/update', { ...change, keyId })).toMatchObject({ status: '0' });
    const again = readExample('laaffic/examples/resendGroupCall.text-to-speech.request.json');
    const resend = (taskName: string) => ask('/v3/voice/group/call/resend', { ...again, keyId, taskName });
    expect(await resend('other')).toMatchObject({ status: '-41' });
    expect(await resend('again')).toMatchObject({ status: '0', data: Number(keyId) + 1 });
    expect(simulator.laaffic.tasks().map(({ taskName }) => taskName)).toEqual(['other', 'again']);
  });

  it('are found at the other prefix, unless something else is there', async () => {
    const ask = pathClient(await startForTest({ now }));
    const body = { current: 1, size: 1, params: day };
    expect(await ask('/voice/group/call/query', body)).toMatchObject({ code: '-22' });
    expect(await ask('/v3/voice/group/call/query', body)).toMatchObject({ data: { total: 0 } });
    expect(await ask('/getBalance', undefined, '/v3/getBalance')).toMatchObject({ balance: '100.00' });
  });
});

describe('recall flows', () => {
  it('are listed, told with their nodes, and cancelled from a node on', async () => {
    const simulator = await startForTest({ now });
    const ask = pathClient(simulator);
    const { data: taskId } = await ask('/voice/group/call/send/agent', {
      ...sendAgentBody(),
      taskName: 'named',
    });
    const page = await ask('/voice/recallFlow/queryPage', {
      current: 1,
      size: 10,
      params: { ...day, taskName: 'nam' },
    });
    expect(page.data).toMatchObject({
      total: 1,
      records: [{ taskId, taskName: 'named', status: 0, recallNum: 5 }],
    });
    const byId = { ...day, taskName: String(taskId) };
    const found = await ask('/voice/recallFlow/queryPage', { current: 1, size: 10, params: byId });
    expect(found.data.records).toEqual(page.data.records);
    const [flow] = simulator.laaffic.recallFlows().filter(({ taskKeyId }) => taskKeyId !== undefined);
    const describeFlow = async () => (await ask('/voice/recallFlow/queryDetail', { keyId: flow?.keyId })).data;
    expect(await describeFlow()).toMatchObject({
      nodeList: [{ nodeStatus: 0, scriptId: 41 }, {}, {}, {}, {}],
    });
    const cancel = (type: number, id: unknown) => ask('/voice/recallFlow/cancel', { type, id });
    expect(await cancel(3, flow?.nodes[3]?.keyId)).toMatchObject({ data: null });
    const nodes = (await describeFlow()).nodeList as { nodeStatus: number }[];
    expect(nodes.map(({ nodeStatus }) => nodeStatus)).toEqual([0, 0, 0, 3, 3]);
    await cancel(2, taskId);
    expect(await describeFlow()).toMatchObject({ status: 3 });
    expect(await cancel(1, flow?.keyId)).toMatchObject({ code: -22 });
    const plan = { keyId: flow?.keyId, recallType: 1, recallInterval: 60, recallNum: 2 };
    expect(await ask('/v3/voice/recallFlow/update', plan)).toMatchObject({ code: -22 });
  });

  it('of an IVR task keep their nodes', async () => {
    const simulator = await startForTest({ now });
    const ask = pathClient(simulator);
    await ask('/v3/voice/group/call/send', ivrBody('upload-and-recall'));
    const flow = simulator.laaffic.recallFlows().at(-1);
    const { data } = await ask('/voice/recallFlow/queryDetail', { keyId: flow?.keyId });
    expect(data).toMatchObject({ nodeList: [{ source: 3, lan: 'EN', toSeatKey: '0' }] });
  });
});

describe('files and records', () => {
  it('are uploaded once by name, played and recorded', async () => {
    const ask = pathClient(await startForTest({ now }));
    const upload = () => ask('/v3/voice/fileUpload', { fileName: 'reminder.wav', file: 'UklGRiQAAABXQVZF' });
    const { data: fileId } = await upload();
    expect(fileId).toMatch(/\.wav$/);
    expect(await upload()).toMatchObject({ status: '-20' });
    const body = { callee: '999000000001,999000000002', fileId, appId: 'EXAMPLE1', calledInfo: 'note' };
    const { data } = await ask('/v3/voice/sendGroup', body);
    const [first, second] = data as unknown as { voiceId: string; callee: string }[];
    expect(second).toMatchObject({ callee: '999000000002', terminationCode: '0' });
    const record = await ask(
      `/v3/voice/recordGroup/${first?.voiceId}`,
      undefined,
      '/v3/voice/recordGroup/{voiceId}',
    );
    expect(record.data).toMatchObject({ voiceId: first?.voiceId, calledInfo: 'note', voiceFileId: fileId });
    const range = { strTime: '2030-01-15T01:00:00Z', endTime: '2030-01-15T10:00:00+08:00' };
    const listed = await ask('/v3/voice/recordGroupQuery', { current: 2, size: 1, params: range });
    expect(listed.data).toMatchObject({ total: 2, pages: 2, records: [{ voiceId: second?.voiceId }] });
    const unknown = await ask('/v3/voice/recordGroup/nobody', undefined, '/v3/voice/recordGroup/{voiceId}');
    expect(unknown).toMatchObject({ status: '-22', data: null });
  });
});
