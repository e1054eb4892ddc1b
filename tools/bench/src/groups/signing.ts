import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import crypto from 'node:crypto';
import { createRequire } from 'node:module';
import { OpenApiUtil } from '@alicloud/openapi-core';
import RPCClient from '@alicloud/pop-core';
import {
  type AlibabaCredentials,
  alibabaAcs3,
  alibabaRpcV1,
  laafficMd5,
  nxcloudDigest,
} from '@outdial/signing';
import type { BenchGroup } from '../bench-group.js';
import { huaweiC2Group } from './huawei-c2.js';

const alibaba: AlibabaCredentials = {
  accessKeyId: 'LTAI4testtesttesttest',
  accessKeySecret: 'testsecrettestsecrettestsecret',
};
const version = '2019-12-26';
const host = 'outboundbot.cn-shanghai.aliyuncs.com';
const job = JSON.stringify({
  contacts: [
    {
      id: 'c-001',
      name: '张三',
      phoneNumber: '13800000000',
      preferredPhoneNumber: '13800000000',
      referenceId: 'ref-20261101-0001',
      honorific: '先生',
      role: 'customer',
    },
  ],
  extras: [
    { key: '订单号', value: 'A-1029 (test)*!' },
    { key: 'amount', value: '128.50' },
  ],
  groupId: 'g-1',
  jobId: 'j-1',
  tagName: 't',
});
/** A campaign call with seven parameters of its own, one of them JSON with Chinese text; fourteen when signed. */
const business = {
  RegionId: 'cn-shanghai',
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  JobGroupId: '46c87d47-e2f6-4ea9-9b2c-1a6b5ab6ac3b',
  'JobsJson.1': job,
  IsAsynchrony: 'true',
  CallingNumber: '0571000001',
};

/** Every measured answer is checked once before it is timed. */
export async function signingGroups(): Promise<BenchGroup[]> {
  return [await rpcV1(), acs3(), nxcloud('MD5'), nxcloud('SHA256'), laaffic(), huaweiC2Group()];
}

async function rpcV1(): Promise<BenchGroup> {
  const ours = 'Outdial';
  const popCoreName = '@alicloud/pop-core request(), transport stubbed';
  const openapiCoreName = '@alicloud/openapi-core pieces';
  const parameters = { Action: 'AssignJobs', Version: version, Format: 'JSON', ...business };
  const pop = stubbedPopCore();
  const cases = {
    [ours]: () => alibabaRpcV1.sign({ method: 'POST', parameters }, alibaba).body,
    [popCoreName]: () => pop.request('AssignJobs', business, { method: 'POST' }),
    [openapiCoreName]: () => {
      const signed: Record<string, string> = {
        ...parameters,
        SignatureMethod: 'HMAC-SHA1',
        SignatureVersion: '1.0',
        SignatureNonce: OpenApiUtil.getNonce(),
        AccessKeyId: alibaba.accessKeyId,
        Timestamp: OpenApiUtil.getTimestamp(),
      };
      signed.Signature = OpenApiUtil.getRPCSignature(signed, 'POST', alibaba.accessKeySecret);
      return OpenApiUtil.toForm(signed);
    },
  };
  await cases[popCoreName]?.();
  for (const body of [cases[ours]?.(), pop.latestBody(), cases[openapiCoreName]?.()]) {
    const received = {
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(String(body)),
    };
    assert.deepEqual(alibabaRpcV1.verify(received, alibaba), { ok: true });
  }
  return {
    title: 'Alibaba RPC V1, 14 parameters: nonce, time, signature and form body',
    cases,
    targets: [
      { measured: ours, versus: popCoreName, atLeast: 1.3 },
      { measured: ours, versus: openapiCoreName, atLeast: 2 },
    ],
  };
}

interface StubbedPopCore {
  request: (action: string, parameters: object, options: { method: 'POST' }) => Promise<unknown>;
  latestBody: () => unknown;
}

/** The complete client up to the transport: its HTTP module, found from its own folder, answers at once. */
function stubbedPopCore(): StubbedPopCore {
  const requireOfPopCore = createRequire(createRequire(import.meta.url).resolve('@alicloud/pop-core'));
  const transport: { request: unknown; read: unknown } = requireOfPopCore('httpx');
  let latestBody: unknown;
  transport.request = async (_url: string, options: { data: unknown }) => {
    latestBody = options.data;
    return { req: { getHeaders: () => ({}) }, statusCode: 200, headers: {} };
  };
  transport.read = async () => '{"Code":"OK"}';
  const client = new RPCClient({ endpoint: 'http://127.0.0.1:1', apiVersion: version, ...alibaba });
  return {
    request: (action, parameters, options) => client.request(action, parameters, options),
    latestBody: () => latestBody,
  };
}

function acs3(): BenchGroup {
  const ours = 'Outdial';
  const openapiCoreName = '@alicloud/openapi-core getAuthorization, hash, nonce, date';
  const algorithm = 'ACS3-HMAC-SHA256';
  const body = JSON.stringify({ action: 'AssignJobs', job });
  const query = { RegionId: business.RegionId, InstanceId: business.InstanceId };
  const contentType = 'application/json';
  const authorize = (nonce: string, date: string): string => {
    const hashedPayload = OpenApiUtil.hash(Buffer.from(body), algorithm).toString('hex');
    const headers = {
      host,
      'content-type': contentType,
      'x-acs-action': 'AssignJobs',
      'x-acs-version': version,
      'x-acs-date': date,
      'x-acs-signature-nonce': nonce,
      'x-acs-content-sha256': hashedPayload,
    };
    const request = { method: 'POST', pathname: '/', query, headers } as unknown as Parameters<
      typeof OpenApiUtil.getAuthorization
    >[0];
    return OpenApiUtil.getAuthorization(
      request,
      algorithm,
      hashedPayload,
      alibaba.accessKeyId,
      alibaba.accessKeySecret,
    );
  };
  const unsigned = { method: 'POST' as const, host, action: 'AssignJobs', version, query, contentType, body };
  const cases = {
    [ours]: () => alibabaAcs3.sign(unsigned, alibaba).headers,
    [openapiCoreName]: () => authorize(OpenApiUtil.getNonce(), OpenApiUtil.getTimestamp()),
  };
  const signed = alibabaAcs3.sign(unsigned, alibaba).headers;
  assert.equal(
    authorize(String(signed['x-acs-signature-nonce']), String(signed['x-acs-date'])),
    signed.authorization,
  );
  return {
    title: `Alibaba V3, headers for a body of ${Buffer.byteLength(body)} bytes`,
    cases,
    targets: [{ measured: ours, versus: openapiCoreName, atLeast: 1.6 }],
  };
}

/** The limit is one call into OpenSSL with the signed bytes at hand: no clock, no id, no text to put together. */
function nxcloud(algorithm: 'MD5' | 'SHA256'): BenchGroup {
  const credentials = { uuid: 'u'.repeat(32), secretKey: 's'.repeat(32) };
  const body = JSON.stringify({
    productID: 'callbot',
    userTaskID: crypto.randomUUID(),
    content: 'x'.repeat(218),
  });
  const bodyBytes = Buffer.from(body);
  const { headers } = nxcloudDigest.sign({ body }, credentials, { algorithm });
  const { requestID, createTs, uuid } = headers;
  const input = Buffer.from(
    `${credentials.secretKey}&body=${body}&createTs=${createTs}&requestID=${requestID}&uuid=${uuid}`,
  );
  const digest = algorithm.toLowerCase();
  assert.equal(crypto.hash(digest, input, 'hex').toUpperCase(), headers.sign);
  const context = { algorithm };
  const ofText = 'Outdial, body as text';
  const ofBytes = 'Outdial, body as bytes';
  const limit = 'one-shot crypto.hash of the ready bytes';
  return {
    title: `NXCloud ${algorithm}, body of ${bodyBytes.length} bytes: id, time, signature`,
    cases: {
      [ofText]: () => nxcloudDigest.sign({ body }, credentials, context).headers,
      [ofBytes]: () => nxcloudDigest.sign({ body: bodyBytes }, credentials, context).headers,
      [limit]: () => crypto.hash(digest, input, 'hex'),
    },
    targets: [{ measured: ofText, versus: limit, atLeast: 0.5 }],
  };
}

function laaffic(): BenchGroup {
  const credentials = { apiKey: 'k'.repeat(32), apiSecret: 's'.repeat(32) };
  const { headers } = laafficMd5.sign({}, credentials);
  const input = Buffer.from(credentials.apiKey + credentials.apiSecret + headers.Timestamp);
  assert.equal(crypto.hash('md5', input, 'hex'), headers.Sign);
  const ours = 'Outdial';
  const limit = 'one-shot crypto.hash of the ready bytes';
  return {
    title: 'LAAFFIC: time and signature',
    cases: {
      [ours]: () => laafficMd5.sign({}, credentials).headers,
      [limit]: () => crypto.hash('md5', input, 'hex'),
    },
    targets: [{ measured: ours, versus: limit, atLeast: 0.5 }],
  };
}
