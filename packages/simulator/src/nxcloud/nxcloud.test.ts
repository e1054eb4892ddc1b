import { nxcloudDigest } from '@outdial/signing';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../testing/answer.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import {
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  type NxcloudRequest,
  pingPath,
  startNxcloud,
} from '../testing/nxcloud-client.js';
import type { nxcloudCodes } from './refusals.js';
import type { CreateAndCallRequest } from './requests.js';

// Nothing listens there, and the tests of this file do not wait for callbacks.
const nowhere = 'http://127.0.0.1:1';

/** A change to a valid createAndCall request. */
function creating(change: (body: CreateAndCallRequest) => void): NxcloudRequest {
  const body = createAndCallBody(nowhere);
  change(body);
  return { path: createAndCallPath, body };
}

const refusals: [
  code: keyof typeof nxcloudCodes,
  why: string,
  request: NxcloudRequest,
  httpStatus?: number,
][] = [
  ['6001', 'no sign', { headers: { sign: undefined } }],
  ['6001', 'no sign and nothing else either', { headers: { sign: undefined, uuid: undefined } }],
  ['2', 'no requestID', { headers: { requestID: undefined } }],
  ['2', 'no uuid', { headers: { uuid: undefined } }],
  ['2', 'no createTs', { headers: { createTs: undefined } }],
  ['6', 'a wrong sign', { headers: { sign: '0'.repeat(32) } }],
  ['6', 'a sign in small letters', { headers: { sign: 'ab'.repeat(16) } }],
  ['6', 'a changed body', { sentBody: '{"data": "hello"}' }],
  [
    '6',
    'another algorithm than it was signed with',
    { headers: { algorithm: 'SHA256', sign: 'A'.repeat(32) } },
  ],
  ['6002', 'an unknown uuid', { headers: { uuid: 'nobody' } }],
  ['3', 'an unknown algorithm', { headers: { algorithm: 'SHA-256' } }],
  ['3', 'a createTs that is no number', { headers: { createTs: 'today' } }],
  ['3', 'a createTs in milliseconds', { headers: { createTs: '1727308800000' } }],
  ['3', 'a body that is no JSON', { body: '{"data":' }],
  ['3', 'an empty body', { body: '' }],
  ['3', 'a body that is no UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }],
  ['3', 'a body that is no object', { body: [] }],
  ['2', 'a missing field', { body: {} }],
  ['3', 'a field of the wrong type', { body: { data: 5 } }],
  ['2', 'a field under another name', { body: { Data: '' } }],
  [
    '2',
    'a missing nested field',
    creating((body) => Object.assign(body.taskCreateSetting, { maxRingTime: undefined })),
  ],
  [
    '2',
    'missing before malformed',
    creating((body) => Object.assign(body, { sceneID: undefined, productID: 1 })),
  ],
  [
    '3',
    'a number with a plus sign',
    creating((body) =>
      Object.assign(body.callInfoList, {
        callList: [{ ...body.callInfoList.callList[0], userPhone: '+999' }],
      }),
    ),
  ],
  [
    '3',
    'an address without a scheme',
    creating((body) => Object.assign(body.callInfoList, { callCallbackUrl: 'x' })),
  ],
  [
    '4',
    'a value outside the enum',
    creating((body) => Object.assign(body.taskCreateSetting, { startupType: 4 })),
  ],
  [
    '4',
    'a value outside the range',
    creating((body) => Object.assign(body.taskCreateSetting, { zoneSecond: 90_000 })),
  ],
  [
    '4',
    'a schedule without a time',
    creating((body) => Object.assign(body.taskCreateSetting, { startupType: 2 })),
  ],
  ['4', 'another product', creating((body) => Object.assign(body, { productID: 'sms' }))],
  [
    '4001',
    'too many orders',
    { path: createAndCallPath, body: createAndCallBody(nowhere, Array(10_001).fill('999000')) },
  ],
  ['1', 'an unknown path', { path: '/callcentre/api/v3/nothing' }, 404],
  ['1', 'a wrong method', { method: 'GET' }, 405],
];

describe('a request is refused with the documented code', () => {
  it.each(refusals)('%s for %s', async (code, _, request, httpStatus = 200) => {
    const simulator = await startNxcloud();
    const answer = await askNxcloud(simulator.nxcloud, request);
    const isPing = (request.path ?? pingPath) === pingPath;
    expect(answer.status).toBe(httpStatus);
    expect(answer.json[isPing ? 'code' : 'retCode']).toBe(Number(code));
    expectDocumented('nxcloud', answerKeys(isPing ? pingPath : createAndCallPath), answer.json);
    expect(answer.text).not.toContain(simulator.nxcloud.secretKey);
    expect(simulator.events).toMatchObject([
      { vendor: 'nxcloud', kind: 'request', verdict: code, httpStatus },
    ]);
  });

  it('and with the field, in the answer and in the report', async () => {
    const { nxcloud, events } = await startNxcloud();
    const request = creating((body) => Object.assign(body.taskCreateSetting, { maxRingTime: undefined }));
    const { json } = await askNxcloud(nxcloud, request);
    expect(json.retMsg).toBe('parameter missing: taskCreateSetting.maxRingTime');
    expect(events).toMatchObject([{ detail: 'taskCreateSetting.maxRingTime' }]);
  });
});

describe('answers', () => {
  const expectSigned = ({ headers, text }: Answer, account: { uuid: string; secretKey: string }) => {
    const received = { method: 'POST', url: '/', headers, body: Buffer.from(text) };
    expect(nxcloudDigest.verify(received, account)).toEqual({ ok: true });
  };

  it('a ping with its data and the time', async () => {
    const { nxcloud } = await startNxcloud({ start: new Date(1_727_308_800_500) });
    const { status, headers, json, text } = await askNxcloud(nxcloud, { body: { data: '你好 😀' } });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { data: '你好 😀', timestamp: 1_727_308_800, code: 0 },
    });
    expect(headers.get('createTs')).toBe('1727308800');
    expectSigned({ status, headers, json, text }, nxcloud);
  });

  it.each([undefined, 'MD5', 'SHA256'])('signs as it was asked, algorithm %s', async (algorithm) => {
    const { nxcloud } = await startNxcloud();
    const answer = await askNxcloud(nxcloud, { headers: { algorithm, requestID: 'request-1' } });
    expectSigned(answer, nxcloud);
    expect(answer.headers.get('requestID')).toBe('request-1');
    expect(answer.headers.get('uuid')).toBe(nxcloud.uuid);
    expect(answer.headers.get('algorithm')).toBe(algorithm ?? null);
  });

  it.each([undefined, 'SHA256'])('signs refusals too, algorithm %s', async (algorithm) => {
    const { nxcloud } = await startNxcloud();
    expectSigned(await askNxcloud(nxcloud, { body: {}, headers: { algorithm } }), nxcloud);
    const sign = '0'.repeat(algorithm ? 64 : 32);
    expectSigned(await askNxcloud(nxcloud, { headers: { algorithm, sign } }), nxcloud);
    const unknown = { path: '/callcentre/api/v3/nothing', headers: { algorithm } };
    expectSigned(await askNxcloud(nxcloud, unknown), nxcloud);
  });
});

describe('createAndCall', () => {
  it.each(['immediate', 'scheduled'])('takes the %s example as it stands', async (name) => {
    const { nxcloud } = await startNxcloud();
    const body = readExample<CreateAndCallRequest>(`nxcloud/examples/createAndCall.${name}.request.json`);
    const { json } = await askNxcloud(nxcloud, { path: createAndCallPath, body });
    const count = body.callInfoList.callList.length;
    expect(json).toMatchObject({ retCode: 0, totalCount: count, successCount: count, errList: [] });
    expectDocumented('nxcloud', answerKeys(createAndCallPath), json);
  });

  it('leaves a task waiting that is not to start at once', async () => {
    const { nxcloud, settle } = await startNxcloud();
    const body = createAndCallBody(nowhere);
    body.taskCreateSetting.startupType = 1;
    await askNxcloud(nxcloud, { path: createAndCallPath, body });
    await settle();
    expect(nxcloud.tasks()).toMatchObject([{ userTaskID: body.userTaskID, status: 1, totalCall: 0 }]);
  });

  it('takes a userTaskID once', async () => {
    const { nxcloud } = await startNxcloud();
    const body = createAndCallBody(nowhere);
    const ask = () => askNxcloud(nxcloud, { path: createAndCallPath, body });
    expect((await ask()).json).toMatchObject({ retCode: 0 });
    expect((await ask()).json).toMatchObject({ retCode: 4, taskID: '', successCount: 0 });
    expect(nxcloud.tasks()).toHaveLength(1);
  });

  it('takes an orderID once in an account, and says which number was not taken', async () => {
    const { nxcloud } = await startNxcloud();
    const body = createAndCallBody(nowhere, ['999000000001', '999000000002']);
    for (const order of body.callInfoList.callList) order.orderID = 'one';
    const { json } = await askNxcloud(nxcloud, { path: createAndCallPath, body });
    expect(json).toMatchObject({
      retCode: 0,
      totalCount: 2,
      successCount: 1,
      errList: [{ phone: '999000000002' }],
    });
  });
});
