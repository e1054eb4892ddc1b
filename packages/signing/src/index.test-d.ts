import { describe, expectTypeOf, it } from 'vitest';
import {
  type AlibabaCredentials,
  alibabaAcs3,
  alibabaRpcV1,
  huaweiC2,
  laafficMd5,
  nxcloudDigest,
  percentEncode,
  type ReceivedRequest,
  type SchemeName,
  type SignedRequest,
  type SigningScheme,
  schemes,
  type Verification,
  type VerificationFailure,
} from './index.js';

const alibaba: AlibabaCredentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
const request: ReceivedRequest = { method: 'POST', url: '/', headers: {}, body: new Uint8Array() };

describe('sign', () => {
  it('is synchronous and says exactly what to send', () => {
    expectTypeOf(alibabaRpcV1.sign).returns.toEqualTypeOf<SignedRequest>();
    expectTypeOf<SignedRequest['body']>().toEqualTypeOf<string | Uint8Array | undefined>();
  });

  it('takes what the scheme signs and nothing else', () => {
    alibabaRpcV1.sign({ method: 'POST', parameters: { Action: 'Dialogue' } }, alibaba);
    alibabaRpcV1.sign({ method: 'GET', parameters: {} }, { ...alibaba, securityToken: 'token' });
    // @ts-expect-error another method
    alibabaRpcV1.sign({ method: 'PUT', parameters: {} }, alibaba);
    // @ts-expect-error parameters are flattened texts
    alibabaRpcV1.sign({ method: 'POST', parameters: { Count: 1 } }, alibaba);
    // @ts-expect-error credentials of another scheme
    alibabaRpcV1.sign({ method: 'POST', parameters: {} }, { apiKey: 'key', apiSecret: 'secret' });
    // @ts-expect-error the action is missing
    alibabaAcs3.sign({ method: 'POST', host: 'api.example.com', version: '1' }, alibaba);
    // @ts-expect-error a body must be text or bytes
    nxcloudDigest.sign({ body: { a: 1 } }, { uuid: 'u', secretKey: 's' });
    laafficMd5.sign({}, { apiKey: 'key', apiSecret: 'secret' });
    const huawei = { accessKey: 'AK', secretKey: 'SK' };
    huaweiC2.sign({ method: 'PUT', url: '/rest?a=1', host: 'example.com:8443', body: '{}' }, huawei);
    // @ts-expect-error no operation has this method
    huaweiC2.sign({ method: 'PATCH', url: '/rest', host: 'example.com' }, huawei);
    // @ts-expect-error the host is signed
    huaweiC2.sign({ method: 'GET', url: '/rest' }, huawei);
  });

  it('has an algorithm to choose where the scheme has one', () => {
    nxcloudDigest.sign(
      { body: '' },
      { uuid: 'u', secretKey: 's' },
      { algorithm: 'SHA256', nonce: () => 'id' },
    );
    // @ts-expect-error the vendor writes it without a dash
    nxcloudDigest.sign({ body: '' }, { uuid: 'u', secretKey: 's' }, { algorithm: 'SHA-256' });
    // @ts-expect-error this scheme has one algorithm
    laafficMd5.sign({}, { apiKey: 'key', apiSecret: 'secret' }, { algorithm: 'MD5' });
    // @ts-expect-error the clock gives dates, not milliseconds
    laafficMd5.sign({}, { apiKey: 'key', apiSecret: 'secret' }, { now: Date.now });
  });
});

describe('verify', () => {
  it('takes what servers and fetch hand over', () => {
    alibabaRpcV1.verify({ ...request, headers: new Headers() }, alibaba);
    alibabaRpcV1.verify({ ...request, headers: { host: 'a', 'set-cookie': ['b'], etag: undefined } }, alibaba);
    // @ts-expect-error text is not what was received
    alibabaRpcV1.verify({ ...request, body: '{}' }, alibaba);
  });

  it('answers with a closed set of reasons, never a boolean', () => {
    expectTypeOf(alibabaRpcV1.verify(request, alibaba)).toEqualTypeOf<Verification>();
    const verification = {} as Verification;
    // @ts-expect-error only a refusal has a reason
    verification.reason;
    if (!verification.ok) expectTypeOf(verification.reason).toEqualTypeOf<VerificationFailure>();
    expectTypeOf<'stale'>().not.toExtend<VerificationFailure>();
  });
});

it('schemes are found by name', () => {
  expectTypeOf<SchemeName>().toEqualTypeOf<
    'alibaba-rpc-v1' | 'alibaba-acs3' | 'nxcloud-digest' | 'laaffic-md5' | 'huawei-c2'
  >();
  expectTypeOf(schemes['laaffic-md5']).toEqualTypeOf<typeof laafficMd5>();
  // @ts-expect-error no such scheme
  schemes['huawei-c3'];
  // @ts-expect-error the table is read-only
  schemes['laaffic-md5'] = laafficMd5;
  expectTypeOf(alibabaAcs3).toExtend<SigningScheme<never, AlibabaCredentials>>();
});

it('percentEncode maps text to text', () =>
  expectTypeOf(percentEncode).toEqualTypeOf<(text: string) => string>());
