// What a misbehaving server does to each client, on real sockets: always one typed error, and never a second request from
// an operation that writes or dials.
import { createServer, type ServerResponse } from 'node:http';
import { createAlibabaClient, type DialogueInput } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import {
  createLaafficClient,
  type SendAgentGroupCallInput,
  type UpdateRecallFlowInput,
} from '@outdial/laaffic';
import { type CreateAndCallInput, createNxcloudClient } from '@outdial/nxcloud';
import turn from '@outdial/specs/alibaba/examples/dialogue.documented.request.json' with { type: 'json' };
import campaign from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import flow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import task from '@outdial/specs/nxcloud/examples/createAndCall.immediate.request.json' with { type: 'json' };
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { close, listen } from './loopback.js';

type Answer = (response: ServerResponse) => void;

let answer: Answer;
let baseUrl: string;
let served = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    // Huawei asks for its token first; the fault is for the request that matters.
    if (request.url?.endsWith('/gettoken'))
      return response.end('{"errorCode":0,"authToken":"t","expireTime":3600}');
    served += 1;
    return answer(response);
  });
});
beforeAll(async () => {
  baseUrl = await listen(server);
});
beforeEach(() => {
  served = 0;
});
afterAll(() => close(server));

const settings = () => ({ baseUrl, timeoutMs: 250 });
const calls: Record<string, () => Promise<unknown>> = {
  'nxcloud.createAndCall': () =>
    createNxcloudClient({ ...settings(), credentials: { uuid: 'u', secretKey: 's' } }).createAndCall(
      task as CreateAndCallInput,
    ),
  'laaffic.sendAgentGroupCall': () =>
    createLaafficClient({ ...settings(), credentials: { apiKey: 'k', apiSecret: 's' } }).sendAgentGroupCall(
      campaign as SendAgentGroupCallInput,
    ),
  'laaffic.updateRecallFlow': () =>
    createLaafficClient({ ...settings(), credentials: { apiKey: 'k', apiSecret: 's' } }).updateRecallFlow(
      flow as UpdateRecallFlowInput,
    ),
  'huawei.processDialog': () =>
    createHuaweiClient({
      ...settings(),
      vdnId: '25',
      credentials: { appKey: 'k', appSecret: 's' },
    }).processDialog({ userid: 'u', inaction: 8, inparams: { call_sor_id: 's', call_dst_id: 'd' } }),
  'alibaba.dialogue': () =>
    createAlibabaClient({ ...settings(), credentials: { accessKeyId: 'k', accessKeySecret: 's' } }).dialogue(
      turn as DialogueInput,
    ),
};

const respond =
  (body: string, status = 200): Answer =>
  (response) => {
    response.writeHead(status);
    response.end(body);
  };

const faults: readonly (readonly [title: string, answer: Answer, expected: object])[] = [
  ['HTML', respond('<html><body>Welcome</body></html>'), { code: 'malformed_response', category: 'protocol' }],
  ['an empty body', respond(''), { code: 'empty_response', category: 'protocol' }],
  ['HTTP 502', respond('<html>', 502), { code: 'http_status', category: 'server', status: 502 }],
  [
    'a reset',
    (response) => response.socket?.resetAndDestroy(),
    { code: 'connection_failed', category: 'network' },
  ],
  ['silence', () => undefined, { code: 'timeout', category: 'timeout' }],
];

describe.each(Object.entries(calls))('%s', (name, call) => {
  it.each(faults)(
    'turns %s into a typed error of unknown outcome, after one request',
    async (_title, fault, expected) => {
      answer = fault;
      const [vendor, operation] = name.split('.');
      await expect(call()).rejects.toMatchObject({ ...expected, vendor, operation, outcome: 'unknown' });
      expect(served).toBe(1);
    },
  );
});

describe('a failure code inside HTTP 200', () => {
  it.each([
    [
      'nxcloud.createAndCall',
      { retCode: 6, responseID: 'r-1' },
      { vendorCode: '6', category: 'authentication', requestId: 'r-1' },
    ],
    [
      'laaffic.sendAgentGroupCall',
      { status: '-16' },
      { vendorCode: '-16', category: 'authentication', requestId: undefined },
    ],
    ['laaffic.updateRecallFlow', { code: -22 }, { vendorCode: '-22', category: 'invalid_request' }],
    [
      'huawei.processDialog',
      { ret: '1', userid: 'u', outaction: 10 },
      { vendorCode: '1', category: 'unknown', requestId: 'u' },
    ],
    [
      'alibaba.dialogue',
      { Code: 'InternalError', RequestId: 'r-1' },
      { vendorCode: 'InternalError', category: 'server', requestId: 'r-1' },
    ],
  ])('of %s: %j', async (name, body, expected) => {
    answer = respond(JSON.stringify(body));
    await expect(calls[name]?.()).rejects.toMatchObject({
      name: 'VendorError',
      code: 'vendor_error',
      status: 200,
      ...expected,
    });
    expect(served).toBe(1);
  });
});
