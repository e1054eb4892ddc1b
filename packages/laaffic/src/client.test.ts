import { laafficMd5 } from '@outdial/signing';
import documentedTask from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import documentedFlow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { createLaafficClient, type SendAgentGroupCallInput, type UpdateRecallFlowInput } from './index.js';

const credentials = { apiKey: 'key-1', apiSecret: 'secret-1' };
const task = documentedTask as SendAgentGroupCallInput;
const flow = documentedFlow as UpdateRecallFlowInput;
const node = flow.nodeList?.[0];

describe('a LAAFFIC client', () => {
  it('signs key, secret and time', async () => {
    const { client, sent } = recordingClient([{ status: '0', reason: 'success', data: 123123 }]);
    const { data } = await client.sendAgentGroupCall(task);
    const [{ url, init } = expect.fail('nothing was sent')] = sent;
    expect(url).toBe('https://api.laaffic.com/voice/group/call/send/agent');
    expect(JSON.parse(new TextDecoder().decode(bytesOf(init.body)))).toEqual(task);
    const received = { method: 'POST', url, headers: new Headers(init.headers), body: bytesOf(init.body) };
    expect(laafficMd5.verify(received, credentials, { maxSkewSeconds: 60 })).toEqual({ ok: true });
    expect(data.data).toBe(123123);
  });

  it.each([
    ['sendAgentGroupCall', { status: '-16', reason: 'x' }, { vendorCode: '-16', category: 'authentication' }],
    ['sendAgentGroupCall', { status: '-41' }, { vendorCode: '-41', category: 'conflict' }],
    ['sendAgentGroupCall', { code: -10 }, { vendorCode: '-10', category: 'quota' }],
    ['updateRecallFlow', { code: -22, msg: 'x' }, { vendorCode: '-22', category: 'invalid_request' }],
    ['updateRecallFlow', { code: '-18' }, { vendorCode: '-18', category: 'server', outcome: 'unknown' }],
  ] as const)('reads the verdict of %s in %j', async (operation, answer, expected) => {
    const { client } = recordingClient([answer]);
    const call =
      operation === 'updateRecallFlow' ? client.updateRecallFlow(flow) : client.sendAgentGroupCall(task);
    const refusal = { name: 'VendorError', operation, ...expected };
    const isUnknown = 'outcome' in expected && expected.outcome === 'unknown';
    await expect(call).rejects.toMatchObject(
      isUnknown ? { code: 'unknown_outcome', cause: refusal } : refusal,
    );
  });

  it.each([0, '0', ' 0 '])('takes %j for success', async (code) => {
    const { client } = recordingClient([{ code, msg: 'success', data: null }]);
    await expect(client.updateRecallFlow(flow)).resolves.toMatchObject({ data: { code } });
  });

  const window = { strTime: '09:00', endTime: '10:00' };
  it.each<[path: string, input: unknown]>([
    ['maxRingingTime', { ...task, maxRingingTime: 5 }],
    ['allowSendTime', { ...task, allowSendTime: [window, window, window, window] }],
    ['allowSendTime[0].strTime', { ...task, allowSendTime: [{ ...window, strTime: '9:00' }] }],
    ['numberInfoList', { ...task, numberInfoList: [] }],
    ['numberInfoList[0].calleeNumber', { ...task, numberInfoList: [{ calleeNumber: '+999000000001' }] }],
    ['taskName', { ...task, taskName: '😀' }],
    ['recallFlow.recallIntent', { ...task, recallFlow: { ...task.recallFlow, recallIntent: undefined } }],
  ])('refuses a bad %s of sendAgentGroupCall before anything is sent', async (path, input) => {
    const { client, sent } = recordingClient([]);
    await expect(client.sendAgentGroupCall(input as SendAgentGroupCallInput)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    expect(sent).toHaveLength(0);
  });

  const sms = { hangUpSms: 1, smsContent: 'Please call back.' };
  const seat = { toSeat: 1, sipGroupId: 1, outboundControl: 1, calloutRate: 1 };
  it.each<[path: string, change: object]>([
    ['voiceFileId', { source: 1, voiceFileId: null }],
    ['uploadName', { source: 2, baseFile: 'AAAA' }],
    ['lan', { source: 3, text: 'Hello' }],
    ['smsContent', { hangUpSms: 1, smsContent: null, ringPush: 1 }],
    ['feedbackValue', { ...sms, feedbackPush: 1 }],
    ['successPushTime', { ...sms, successPush: 1 }],
    ['sipGroupId', { ...seat, toSeatType: 1, sipGroupId: null }],
    ['calloutRate', { ...seat, toSeatType: 1, calloutRate: 101 }],
    ['toSeatKey', { ...seat, toSeatType: 2, toSeatKey: null }],
  ])('refuses a node without the %s that its other fields ask for', async (name, change) => {
    const { client, sent } = recordingClient([]);
    const input = { ...flow, nodeList: [{ ...node, ...change }] } as UpdateRecallFlowInput;
    await expect(client.updateRecallFlow(input)).rejects.toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: `nodeList[0].${name}` })]),
    });
    expect(sent).toHaveLength(0);
  });

  it('names every flag of which a hang-up message needs one', async () => {
    const { client } = recordingClient([]);
    const input = { ...flow, nodeList: [{ ...node, ...sms }] } as UpdateRecallFlowInput;
    await expect(client.updateRecallFlow(input)).rejects.toThrow(
      /feedbackPush.*successPush.*failedPush.*ringPush/,
    );
  });
});

function recordingClient(answers: readonly unknown[]) {
  const sent: { url: string; init: RequestInit }[] = [];
  const rest = [...answers];
  const client = createLaafficClient({
    credentials,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json(rest.shift());
    },
  });
  return { client, sent };
}

function bytesOf(body: unknown): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array);
}
