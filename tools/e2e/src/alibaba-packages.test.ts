// Alibaba's own npm packages talk to the simulator: V1 by two separately written clients, V3 by the newer one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AlibabaKeys, callByOpenApiCore, callByPopCore } from './alibaba-peers.js';
import { type SimulatorProcess, startSimulatorProcess } from './simulator-process.js';

const turn = {
  CallId: '1528189846043',
  CallType: 'Outbound',
  CalledNumber: '135****4353',
  CallingNumber: '1***6',
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  Utterance: '是的 ~*!\'()+/=&%"😀',
};

type Send = (keys: AlibabaKeys, parameters: Record<string, string>) => Promise<Record<string, unknown>>;

let simulator: SimulatorProcess;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
});
afterAll(async () => {
  expect(await simulator.stop()).toBe(0);
});

const call = (keys: AlibabaKeys, parameters: Record<string, string>) => {
  const { accessKeyId, accessKeySecret } = keys;
  const { url } = simulator.alibaba;
  return { url, keys: { accessKeyId, accessKeySecret }, action: 'Dialogue', parameters };
};

const popCore =
  (method: 'GET' | 'POST'): Send =>
  (keys, parameters) =>
    callByPopCore(call(keys, parameters), method);

const openApiCore =
  (signatureAlgorithm: 'v2' | undefined, place: 'query' | 'body'): Send =>
  (keys, parameters) =>
    callByOpenApiCore(call(keys, parameters), signatureAlgorithm, place);

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
