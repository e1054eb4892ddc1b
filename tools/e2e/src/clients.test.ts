// Every client against the simulators, in this process, over real HTTP.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createAlibabaClient, type DialogueInput } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import {
  createLaafficClient,
  type SendAgentGroupCallInput,
  type UpdateRecallFlowInput,
} from '@outdial/laaffic';
import {
  type CreateAndCallInput,
  createNxcloudClient,
  type NxcloudEvent,
  type NxcloudWebhookName,
  receiveNxcloudWebhook,
} from '@outdial/nxcloud';
import { type Simulator, startSimulator } from '@outdial/simulator';
import turn from '@outdial/specs/alibaba/examples/dialogue.documented.request.json' with { type: 'json' };
import campaign from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import flow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import task from '@outdial/specs/nxcloud/examples/createAndCall.immediate.request.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listen } from './loopback.js';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

describe('NXCloud', () => {
  const client = (changes = {}, settings = {}) => {
    const { url, uuid, secretKey } = simulator.nxcloud;
    return createNxcloudClient({ baseUrl: url, credentials: { uuid, secretKey, ...changes }, ...settings });
  };

  it.each(['MD5', 'SHA256'] as const)('is pinged with %s', async (algorithm) => {
    const { data, requestId } = await client({}, { algorithm }).ping({ data: '你好' });
    expect(data.data).toBe('你好');
    expect(requestId).toBe(data.reqId);
  });

  it('does not believe a refusal that is signed with another secret', async () => {
    await expect(client({ secretKey: 'wrong' }).ping({ data: 'x' })).rejects.toMatchObject({
      name: 'ResponseSignatureError',
      reason: 'signature_mismatch',
      outcome: 'unknown',
    });
  });

  it.each([
    ['6', { secretKey: 'wrong' }],
    ['6002', { uuid: 'nobody' }],
  ])('answers code %s for %j', async (vendorCode, changes) => {
    const careless = client(changes, { responseSignature: 'ignore' });
    await expect(careless.ping({ data: 'x' })).rejects.toMatchObject({
      name: 'VendorError',
      vendorCode,
      category: 'authentication',
      outcome: 'rejected',
      requestId: expect.any(String),
    });
  });

  it('rings the callees of a task and calls back, signed', async () => {
    await using quick = await startSimulator({ vendors: ['nxcloud'], clock: 'manual' });
    const receiver = await startReceiver(quick.now);
    const own = client({}, { baseUrl: quick.nxcloud.url });
    const { data } = await own.createAndCall(receiver.address(task as CreateAndCallInput));
    expect(data).toMatchObject({ retCode: 0, totalCount: task.callInfoList.callList.length });
    await quick.settle();
    expect(receiver.events.at(-1)).toSatisfy(isCompleted);
    const orders = receiver.events.filter(({ webhook }) => webhook === 'orderCallback');
    expect(orders.map(({ data: body }) => 'orderID' in body && body.orderID).sort()).toEqual(
      task.callInfoList.callList.map(({ orderID }) => orderID).sort(),
    );
    expect(receiver.events.every(({ data: body }) => body.taskID === data.taskID)).toBe(true);
    expect(receiver.refused).toEqual([]);
    await receiver.close();
  });

  async function startReceiver(now: () => Date) {
    const { uuid, secretKey } = simulator.nxcloud;
    const events: NxcloudEvent[] = [];
    const refused: unknown[] = [];
    const server = createServer(async (request, response) => {
      const webhook = request.url?.slice(1) as NxcloudWebhookName;
      try {
        const received = { headers: request.headers, body: await buffer(request) };
        events.push(await receiveNxcloudWebhook(received, { uuid, secretKey }, { webhook, now }));
      } catch (error) {
        refused.push(error);
      }
      response.writeHead(200).end();
    });
    const origin = await listen(server);
    const address = (input: CreateAndCallInput): CreateAndCallInput => ({
      ...input,
      taskCreateSetting: { ...input.taskCreateSetting, taskCallbackUrl: `${origin}/taskCallback` },
      callInfoList: {
        ...input.callInfoList,
        callCallbackUrl: `${origin}/callCallback`,
        orderCallbackUrl: `${origin}/orderCallback`,
      },
    });
    return { events, refused, address, close: () => close(server) };
  }

  const isCompleted = (event: NxcloudEvent) => event.webhook === 'taskCallback' && event.data.taskStatus === 3;
});

describe('LAAFFIC', () => {
  const client = (changes = {}, settings = {}) => {
    const { url, apiKey, apiSecret } = simulator.laaffic;
    return createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret, ...changes }, ...settings });
  };

  it('takes the documented task and the documented recall flow', async () => {
    const { data } = await client().sendAgentGroupCall(campaign as SendAgentGroupCallInput);
    expect(data).toMatchObject({ status: '0', data: expect.any(Number) });
    await expect(client().updateRecallFlow(flow as UpdateRecallFlowInput)).resolves.toMatchObject({
      data: { code: 0 },
    });
  });

  it.each([
    ['-1', { apiSecret: 'wrong' }],
    ['-1', { apiKey: 'nobody' }],
  ])('answers code %s for %j', async (vendorCode, changes) => {
    const refused = client(changes).updateRecallFlow(flow as UpdateRecallFlowInput);
    await expect(refused).rejects.toMatchObject({
      name: 'VendorError',
      vendorCode,
      category: 'authentication',
    });
  });
});

describe('Alibaba', () => {
  const client = (changes = {}, settings = {}) => {
    const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
    const credentials = { accessKeyId, accessKeySecret, ...changes };
    return createAlibabaClient({ baseUrl: url, credentials, ...settings });
  };

  describe.each(['v1', 'v3'] as const)('signed with %s', (signatureVersion) => {
    it('answers a turn, awkward characters included', async () => {
      const input = { ...(turn as DialogueInput), Utterance: '是的 ~*!\'()+/=&%"😀' };
      const { data, requestId } = await client({}, { signatureVersion }).dialogue(input);
      expect(data).toMatchObject({ Code: 'OK', Success: true, Feedback: { Content: expect.any(String) } });
      expect(requestId).toBe(data.RequestId);
    });

    it.each([
      ['SignatureDoesNotMatch', { accessKeySecret: 'wrong' }],
      ['InvalidAccessKeyId.NotFound', { accessKeyId: 'nobody' }],
    ])('is refused with %s', async (vendorCode, changes) => {
      const refused = client(changes, { signatureVersion }).dialogue(turn as DialogueInput);
      await expect(refused).rejects.toMatchObject({
        name: 'VendorError',
        vendorCode,
        category: 'authentication',
      });
    });
  });
});

describe('Huawei', () => {
  const client = (changes = {}, settings = {}) => {
    const { url, appKey, appSecret, vdnId } = simulator.huawei;
    return createHuaweiClient({
      baseUrl: url,
      vdnId,
      credentials: { appKey, appSecret, ...changes },
      ...settings,
    });
  };
  const numbers = { call_sor_id: '999000000001', call_dst_id: '880086' };

  it('leads a whole conversation, 8 → 9 → 9 → 11 → 10', async () => {
    const { processDialog } = client();
    const userid = 'whole-conversation';
    const said = (input: string, flow_result_type: '1' | '2') =>
      processDialog({ userid, inaction: 9, inparams: { call_dst_id: '880086', flow_result_type, input } });
    const transferred = { call_dst_id: '880086', begin_trans: 'b', end_trans: 'e', trans_result: '0' };
    const answers = [
      await processDialog({ userid, inaction: 8, inparams: numbers }),
      await said('my bill', '1'),
      await said('123', '2'),
      await processDialog({ userid, inaction: 11, inparams: transferred }),
      await processDialog({ userid, inaction: 11, inparams: { ...transferred, input: 'hangup' } }),
    ];
    expect(answers.map(({ data }) => data.outaction)).toEqual([9, 9, 11, 10, 10]);
  });

  it('renews a token that the vendor no longer knows', async () => {
    const forgetful = await startSimulator({ clock: 'manual' });
    const { url, appKey, appSecret, vdnId } = forgetful.huawei;
    const patient = createHuaweiClient({
      baseUrl: url,
      vdnId,
      credentials: { appKey, appSecret },
      now: () => new Date(0),
    });
    await patient.processDialog({ userid: 'a', inaction: 8, inparams: numbers });
    await forgetful.advance(3_600_000 * 2);
    const { data } = await patient.processDialog({ userid: 'b', inaction: 8, inparams: numbers });
    expect(data.outaction).toBe(9);
    await forgetful.close();
  });

  it.each([
    ['200800002', { appSecret: 'wrong' }],
    ['200800001', { appKey: 'nobody' }],
  ])('gives no token but code %s for %j', async (vendorCode, changes) => {
    const refused = client(changes).processDialog({ userid: 'x', inaction: 8, inparams: numbers });
    await expect(refused).rejects.toMatchObject({
      operation: 'getToken',
      vendorCode,
      category: 'authentication',
    });
  });
});
