// Clients that follow the vendors' documents with nothing but fetch and node:crypto: they share no code with the
// simulators, so a mistake cannot hide on both sides.
import { createHash } from 'node:crypto';
import documentedCampaign from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import documentedFlow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimulatorProcess, startSimulatorProcess } from './simulator-process.js';

let simulator: SimulatorProcess;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
});
afterAll(async () => {
  expect(await simulator.stop()).toBe(0);
});

describe('NXCloud', () => {
  interface Changes {
    headers?: Record<string, string>;
    without?: string;
    digest?: 'md5' | 'sha256';
    sentBody?: string;
  }

  async function ping({ headers = {}, without = '', digest = 'md5', sentBody }: Changes) {
    const { url, uuid, secretKey } = simulator.nxcloud;
    const body = JSON.stringify({ data: '你好' });
    const createTs = String(Math.floor(Date.now() / 1000));
    const requestID = createHash('md5').update(String(Math.random())).digest('hex');
    const raw = `${secretKey}&body=${body}&createTs=${createTs}&requestID=${requestID}&uuid=${uuid}`;
    const sign = createHash(digest).update(raw).digest('hex').toUpperCase();
    const all: Record<string, string> = { requestID, uuid, createTs, sign, ...headers };
    delete all[without];
    const response = await fetch(`${url}/callcentre/api/v3/ping`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...all },
      body: sentBody ?? body,
    });
    return { status: response.status, body: await response.json(), text: body, response };
  }

  it.each<Changes>([{}, { digest: 'sha256', headers: { algorithm: 'SHA256' } }])(
    'accepts %j',
    async (changes) => {
      const { status, body } = await ping(changes);
      expect({ status, body }).toMatchObject({ status: 200, body: { code: 0, data: '你好' } });
    },
  );

  it.each<[number, Changes]>([
    [6, { headers: { sign: '0'.repeat(32) } }],
    [6, { sentBody: '{"data": "你好"}' }],
    [6, { headers: { createTs: '1727308800' } }],
    [6, { digest: 'sha256', headers: { algorithm: 'MD5' } }],
    [6001, { without: 'sign' }],
    [6002, { headers: { uuid: 'nobody' } }],
    [3, { headers: { algorithm: 'SHA1' } }],
  ])('refuses with code %i for %j', async (code, changes) => {
    const { status, body } = await ping(changes);
    expect({ status, code: body.code ?? body.retCode }).toEqual({ status: 200, code });
  });
});

describe('LAAFFIC', () => {
  async function post(path: string, body: unknown, changes: Record<string, string> = {}) {
    const { url, apiKey, apiSecret } = simulator.laaffic;
    const Timestamp = changes.Timestamp ?? String(Math.floor(Date.now() / 1000));
    const Sign = createHash('md5')
      .update(apiKey + apiSecret + Timestamp)
      .digest('hex');
    const response = await fetch(url + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json;charset=UTF-8',
        'Api-Key': apiKey,
        Timestamp,
        Sign,
        ...changes,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }
  const send = '/voice/group/call/send/agent';

  it('takes the documented bodies, in both path forms', async () => {
    const first = await post(send, documentedCampaign);
    expect(first).toMatchObject({ status: 200, body: { status: '0', data: expect.any(Number) } });
    const update = await post('/v3/voice/recallFlow/update', documentedFlow);
    expect(update).toMatchObject({ status: 200, body: { code: 0 } });
  });

  it('knows a name that is taken', async () => {
    const body = { ...documentedCampaign, taskName: 'twice' };
    expect((await post(send, body)).body.status).toBe('0');
    expect((await post(send, body)).body.status).toBe('-41');
  });

  it.each<[string, Record<string, string>]>([
    ['-1', { Sign: '0'.repeat(32) }],
    ['-1', { 'Api-Key': 'nobody' }],
    ['-16', { Timestamp: '1630468800' }],
  ])('refuses with %s for %j', async (code, changes) => {
    expect((await post(send, documentedCampaign, changes)).body.status).toBe(code);
  });

  it.each([
    [send, { ...documentedCampaign, maxRingingTime: 5 }, { status: '-22' }],
    [send, { ...documentedCampaign, numberInfoList: [] }, { status: '-35' }],
    ['/v3/voice/recallFlow/update', { ...documentedFlow, recallNum: 11 }, { code: -22 }],
  ])('refuses a bad body of %s', async (path, body, expected) => {
    expect((await post(path, body)).body).toMatchObject(expected);
  });
});

describe('Huawei', () => {
  async function post(path: string, body: unknown) {
    const response = await fetch(simulator.huawei.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: JSON.stringify(body),
    });
    return response.json();
  }
  const getToken = (changes = {}) => {
    const { appKey, appSecret } = simulator.huawei;
    return post('/oifde/rest/api/gettoken', { appKey, appSecret, ...changes });
  };

  it('gives a token, and a greeting for it', async () => {
    const { errorCode, authToken, expireTime } = await getToken();
    expect({ errorCode, expireTime }).toEqual({ errorCode: 0, expireTime: 3600 });
    const answer = await post(`/oifde/rest/v2/crs/process/${simulator.huawei.vdnId}`, {
      userid: 'plain-1',
      inaction: 8,
      inparams: {
        call_id: 'plain-1',
        call_sor_id: '999000000001',
        call_dst_id: '880086',
        auth_token: authToken,
      },
    });
    expect(answer).toMatchObject({ ret: 0, outaction: 9, outparams: { prompt_text: expect.any(String) } });
  });

  it.each([
    [200800002, { appSecret: 'wrong' }],
    [200800001, { appKey: 'nobody' }],
  ])('refuses with %i for %j', async (errorCode, changes) => {
    expect(await getToken(changes)).toMatchObject({ errorCode });
  });

  it('refuses a token that it did not give', async () => {
    const answer = await post(`/oifde/rest/v2/crs/process/${simulator.huawei.vdnId}`, {
      userid: 'plain-2',
      inaction: 8,
      inparams: { call_id: 'plain-2', call_sor_id: '9', call_dst_id: '8', auth_token: 'made up' },
    });
    expect(['900001', '900002']).toContain(String(answer.ret));
  });
});
