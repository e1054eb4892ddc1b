// Alibaba's own npm packages talk to the simulator: V1 by two separately written clients, V3 by the newer one.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimulatorProcess, startSimulatorProcess } from './simulator-process.js';

// The packages are CommonJS with type definitions that do not match their default export.
const require = createRequire(import.meta.url);
const { RPCClient } = require('@alicloud/pop-core');
const openApi = require('@alicloud/openapi-core');
const { RuntimeOptions } = require('@darabonba/typescript');

const turn = {
  CallId: '1528189846043',
  CallType: 'Outbound',
  CalledNumber: '135****4353',
  CallingNumber: '1***6',
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  Utterance: '是的 ~*!\'()+/=&%"😀',
};

interface Keys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

type Send = (keys: Keys, parameters: Record<string, string>) => Promise<Record<string, unknown>>;

let simulator: SimulatorProcess;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
});
afterAll(async () => {
  expect(await simulator.stop()).toBe(0);
});

const popCore =
  (method: 'GET' | 'POST'): Send =>
  (keys, parameters) =>
    new RPCClient({ endpoint: simulator.alibaba.url, apiVersion: '2019-12-26', ...keys }).request(
      'Dialogue',
      parameters,
      { method },
    );

const openApiCore =
  (signatureAlgorithm: 'v2' | undefined, place: 'query' | 'body'): Send =>
  async (keys, parameters) => {
    const { $OpenApiUtil } = openApi;
    const endpoint = new URL(simulator.alibaba.url).host;
    const client = new openApi.default(
      new $OpenApiUtil.Config({ ...keys, endpoint, protocol: 'http', signatureAlgorithm }),
    );
    const call = new $OpenApiUtil.Params({
      action: 'Dialogue',
      version: '2019-12-26',
      protocol: 'http',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ [place]: parameters });
    const { body } = await client.callApi(call, request, new RuntimeOptions({}));
    return body;
  };

describe.each<[string, Send]>([
  ['pop-core, V1, POST', popCore('POST')],
  ['pop-core, V1, GET', popCore('GET')],
  ['openapi-core, V1, query', openApiCore('v2', 'query')],
  ['openapi-core, V1, form', openApiCore('v2', 'body')],
  ['openapi-core, V3, query', openApiCore(undefined, 'query')],
  ['openapi-core, V3, form', openApiCore(undefined, 'body')],
])('%s', (_title, send) => {
  it('is answered', async () => {
    const answer = await send(simulator.alibaba, turn);
    expect(answer).toMatchObject({ Code: 'OK', Success: true, Feedback: { Content: expect.any(String) } });
  });

  it.each([
    ['SignatureDoesNotMatch', { accessKeySecret: 'wrong' }, {}],
    ['InvalidAccessKeyId.NotFound', { accessKeyId: 'nobody' }, {}],
    ['NotExist.Instance', {}, { InstanceId: '00000000-0000-0000-0000-000000000000' }],
  ])('is refused with %s', async (code, keys, parameters) => {
    const refused = send({ ...simulator.alibaba, ...keys }, { ...turn, ...parameters });
    await expect(refused).rejects.toMatchObject({ code });
  });
});
