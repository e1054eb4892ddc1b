import { Buffer } from 'node:buffer';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alibabaAcs3, alibabaRpcV1, huaweiC2, laafficMd5, nxcloudDigest, percentEncode } from './index.js';
import type { ReceivedRequest, SignedRequest, Verification } from './types.js';

const alibaba = { accessKeyId: 'testid', accessKeySecret: 'testsecret', securityToken: 'CAIS+test/token==' };
const nxcloud = { uuid: 'account-1', secretKey: 'secret-1' };
const laaffic = { apiKey: 'key-1', apiSecret: 'secret-1' };
const huawei = { accessKey: 'AKEXAMPLE', secretKey: 'secret-1' };
const awkward = '好的 ~*!\'()+/=&%"😀\n';
const v1Request = { parameters: { Action: 'Dialogue', Format: 'JSON', Utterance: awkward, ActionParams: '' } };
// fetch sends the host of the URL, whatever the headers say: that is the one to sign.
const acs3Request = () => ({
  host: new URL(origin).host,
  action: 'Dialogue',
  version: '2019-12-26',
  query: { Utterance: awkward },
});

let server: Server;
let origin: string;
let verify: (request: ReceivedRequest) => Verification;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      response.end(JSON.stringify(verify({ method, url, headers, body: Buffer.concat(chunks) })));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function send(method: string, signed: SignedRequest, path = '/'): Promise<unknown> {
  const url = `${origin}${path}${signed.query && `?${signed.query}`}`;
  const body = typeof signed.body === 'string' ? signed.body : signed.body && Buffer.from(signed.body);
  const response = await fetch(url, { method, headers: signed.headers, ...(body !== undefined && { body }) });
  return response.json();
}

it.each(['GET', 'POST'] as const)('Alibaba V1 by %s', async (method) => {
  verify = (request) => alibabaRpcV1.verify(request, alibaba);
  expect(await send(method, alibabaRpcV1.sign({ method, ...v1Request }, alibaba))).toEqual({ ok: true });
});

it.each(['GET', 'POST'] as const)('Alibaba V3 by %s without a body', async (method) => {
  verify = (request) => alibabaAcs3.verify(request, alibaba);
  expect(await send(method, alibabaAcs3.sign({ method, ...acs3Request() }, alibaba))).toEqual({ ok: true });
});

it('Alibaba V3 with a body', async () => {
  verify = (request) => alibabaAcs3.verify(request, alibaba);
  const withBody = {
    method: 'POST' as const,
    ...acs3Request(),
    contentType: 'application/json',
    body: `{"a":"是"}`,
  };
  expect(await send('POST', alibabaAcs3.sign(withBody, alibaba))).toEqual({ ok: true });
});

it.each(['MD5', 'SHA256'] as const)('NXCloud with %s', async (algorithm) => {
  verify = (request) => nxcloudDigest.verify(request, nxcloud, { maxSkewSeconds: 60 });
  const body = JSON.stringify({ data: awkward });
  expect(await send('POST', nxcloudDigest.sign({ body }, nxcloud, { algorithm }))).toEqual({ ok: true });
  const bytes = Uint8Array.from([0x22, 0xff, 0x22]);
  expect(await send('POST', nxcloudDigest.sign({ body: bytes }, nxcloud, { algorithm }))).toEqual({
    ok: true,
  });
});

it('LAAFFIC', async () => {
  verify = (request) => laafficMd5.verify(request, laaffic, { maxSkewSeconds: 60 });
  expect(await send('POST', laafficMd5.sign({ body: '{}' }, laaffic))).toEqual({ ok: true });
});

it('Huawei C2, the host with its port', async () => {
  verify = (request) => huaweiC2.verify(request, huawei, { maxSkewSeconds: 60 });
  const { host } = new URL(origin);
  const path = "/rest/v1/a*b+(c)'d:e@f/%e6%98%AF/";
  const url = `${path}?name=${percentEncode(awkward)}&curPage=1&endTime=`;
  expect(await send('GET', huaweiC2.sign({ method: 'GET', url, host }, huawei), path)).toEqual({ ok: true });
  const withBody = {
    method: 'PUT' as const,
    url,
    host,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify({ data: awkward }),
  };
  expect(await send('PUT', huaweiC2.sign(withBody, huawei), path)).toEqual({ ok: true });
});

it('what a middleman changed is refused', async () => {
  verify = (request) => nxcloudDigest.verify(request, nxcloud);
  const signed = nxcloudDigest.sign({ body: '{"a": 1}' }, nxcloud);
  expect(await send('POST', { ...signed, body: '{"a":1}' })).toEqual({
    ok: false,
    reason: 'signature_mismatch',
    subject: 'sign',
  });
});
