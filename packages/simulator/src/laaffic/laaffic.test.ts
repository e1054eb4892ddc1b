import { describe, expect, it } from 'vitest';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import {
  askLaaffic,
  type LaafficRequest,
  sendAgentBody,
  sendAgentPath,
  updatePath,
} from '../testing/laaffic-client.js';
import { startForTest } from '../testing/start-for-test.js';
import type { LaafficCode } from './refusals.js';

const updateBody = () =>
  readExample<{ nodeList: object[] }>('laaffic/examples/updateRecallFlow.documented.request.json');

/** The sample flow with its one node changed. */
function updating(node: object): LaafficRequest {
  const body = updateBody();
  return { path: updatePath, body: { ...body, nodeList: [{ ...body.nodeList[0], ...node }] } };
}

const numbers = (count: number) => Array(count).fill({ calleeNumber: '999000000001' });

const refusals: [code: LaafficCode, why: string, request: LaafficRequest, httpStatus?: number][] = [
  ['-1', 'no Api-Key', { headers: { 'Api-Key': undefined } }],
  ['-1', 'no Timestamp', { headers: { Timestamp: undefined } }],
  ['-1', 'no Sign', { headers: { Sign: undefined } }],
  ['-1', 'a wrong Sign', { headers: { Sign: '0'.repeat(32) } }],
  ['-1', 'a Sign that is none', { headers: { Sign: 'sign' } }],
  ['-1', 'an unknown Api-Key', { headers: { 'Api-Key': 'nobody' } }],
  ['-1', 'a wrong Sign of the other operation', { path: updatePath, headers: { Sign: '0'.repeat(32) } }],
  ['-16', 'a clock that is slow', { skewSeconds: -302 }],
  ['-16', 'a clock that is fast', { skewSeconds: 302 }],
  ['-16', 'a time in milliseconds', { headers: { Timestamp: String(Date.now()) } }],
  ['-16', 'a slow clock, in the other envelope', { path: updatePath, skewSeconds: -302 }],
  ['-22', 'a body that is no JSON', { body: '{' }],
  ['-22', 'a body that is no object', { body: '5' }],
  ['-22', 'a missing field', { body: { ...sendAgentBody(), appId: undefined } }],
  ['-22', 'no agent', { body: { ...sendAgentBody(), agentId: undefined } }],
  ['-22', 'a ring that is too short', { body: { ...sendAgentBody(), maxRingingTime: 5 } }],
  ['-22', 'a bad number', { body: { ...sendAgentBody(), numberInfoList: [{ calleeNumber: '+999' }] } }],
  [
    '-22',
    'four ranges',
    { body: { ...sendAgentBody(), allowSendTime: Array(4).fill({ strTime: '09:00', endTime: '10:00' }) } },
  ],
  ['-22', 'a message without a trigger', updating({ hangUpSms: 1, smsContent: 'hello' })],
  ['-22', 'a transfer by key without a key', updating({ toSeatType: 2 })],
  ['-22', 'an unknown flow', { path: updatePath, body: { ...updateBody(), keyId: 298 } }],
  ['-22', 'an unknown path', { path: '/v3/voice/nothing' }, 404],
  ['-22', 'a wrong method', { method: 'GET' }, 405],
  ['-23', 'too many numbers', { body: { ...sendAgentBody(), numberInfoList: numbers(200_001) } }],
  ['-35', 'no numbers', { body: { ...sendAgentBody(), numberInfoList: [] } }],
  ['-35', 'no list of numbers', { body: { ...sendAgentBody(), numberInfoList: undefined } }],
];

describe('a request is refused with the documented code', () => {
  it.each(refusals)('%s for %s', async (code, _, request, httpStatus = 200) => {
    const simulator = await startForTest();
    const answer = await askLaaffic(simulator.laaffic, request);
    expect(answer.status).toBe(httpStatus);
    expect(answer.text).not.toContain(simulator.laaffic.apiSecret);
    expect(simulator.events).toMatchObject([{ vendor: 'laaffic', verdict: code, httpStatus }]);
    if (request.path === undefined) {
      expect(answer.json).toMatchObject({ status: code, data: null });
      expectDocumented('laaffic', answerKeys(sendAgentPath), answer.json);
    } else {
      expect(answer.json).toMatchObject({ code: Number(code), data: null });
      expectDocumented('laaffic', answerKeys(updatePath), answer.json);
    }
    expect(simulator.laaffic.tasks()).toEqual([]);
  });

  it('-41 for a task name that is taken', async () => {
    const { laaffic } = await startForTest();
    const body = sendAgentBody();
    expect((await askLaaffic(laaffic, { body })).json).toMatchObject({ status: '0' });
    const { json } = await askLaaffic(laaffic, { body });
    expect(json).toMatchObject({ status: '-41', data: null });
    expectDocumented('laaffic', answerKeys(sendAgentPath), json);
  });
});

describe('what the vendor documents is accepted', () => {
  it('with fields that it does not, which are named in the report', async () => {
    const { laaffic, events } = await startForTest();
    const body = { ...sendAgentBody(), maxcalls: 3 };
    expect((await askLaaffic(laaffic, { body })).json).toMatchObject({ status: '0' });
    expect(events).toMatchObject([{ verdict: 'accepted', detail: 'ignored: maxcalls' }]);
  });

  it.each(['/voice/group/call/send/agent', '/v3/voice/group/call/send/agent'])(
    'a task at %s',
    async (path) => {
      const { laaffic } = await startForTest();
      const body = readExample('laaffic/examples/sendAgentGroupCall.documented.request.json');
      const { status, json } = await askLaaffic(laaffic, { path, body });
      expect({ status, json }).toEqual({
        status: 200,
        json: { status: '0', reason: 'success', data: laaffic.tasks()[0]?.keyId },
      });
      expect(laaffic.tasks()).toMatchObject([{ taskName: body.taskName, numberCount: 1 }]);
      expectDocumented('laaffic', answerKeys(sendAgentPath), json);
    },
  );

  it.each(['/v3/voice/recallFlow/update', '/voice/recallFlow/update'])(
    'the sample flow at %s',
    async (path) => {
      const { laaffic } = await startForTest();
      const body = { ...updateBody(), recallInterval: 45 };
      const { json } = await askLaaffic(laaffic, { path, body });
      expect(json).toEqual({ code: 0, msg: 'success', data: null });
      expectDocumented('laaffic', answerKeys(updatePath), json);
      expect(laaffic.recallFlows()).toMatchObject([{ keyId: 299, recallInterval: 45 }]);
    },
  );

  it.each(['minimal', 'windows'])('the %s example', async (name) => {
    const { laaffic } = await startForTest();
    const body = readExample(`laaffic/examples/sendAgentGroupCall.${name}.request.json`);
    expect((await askLaaffic(laaffic, { body })).json).toMatchObject({ status: '0' });
  });

  it('a Sign in capitals, and a clock that is off by less than five minutes', async () => {
    const { laaffic } = await startForTest();
    expect((await askLaaffic(laaffic, { skewSeconds: -290 })).json).toMatchObject({ status: '0' });
    const plain = { ...laaffic, apiKey: 'K', apiSecret: 'S' };
    const other = await startForTest({ credentials: { laaffic: { apiKey: 'K', apiSecret: 'S' } } });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const { createHash } = await import('node:crypto');
    const Sign = createHash('md5').update(`KS${timestamp}`).digest('hex').toUpperCase();
    const { json } = await askLaaffic(
      { ...plain, url: other.laaffic.url },
      { headers: { Timestamp: timestamp, Sign } },
    );
    expect(json).toMatchObject({ status: '0' });
  });

  it('a change of the flow that a task has brought', async () => {
    const { laaffic } = await startForTest();
    const { json } = await askLaaffic(laaffic);
    const flow = laaffic.recallFlows().find(({ taskKeyId }) => taskKeyId === json.data);
    expect(flow).toMatchObject({ recallType: 3, recallInterval: 1, recallNum: 5 });
    const body = { keyId: flow?.keyId, recallType: 1, recallInterval: 60, recallNum: 2 };
    expect((await askLaaffic(laaffic, { path: updatePath, body })).json).toMatchObject({ code: 0 });
    const [first, second] = flow?.nodes ?? [];
    expect(laaffic.recallFlows()).toContainEqual({ ...flow, ...body, nodes: [first, second] });
  });
});
