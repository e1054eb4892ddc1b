import { describe, expect, it } from 'vitest';
import { type AlibabaRequest, askAcs3, askRpc } from '../testing/alibaba-client.js';
import { ask } from '../testing/answer.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { startForTest } from '../testing/start-for-test.js';

const ago = (minutes: number) => `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 19)}Z`;

const clients = { rpc: askRpc, acs3: askAcs3 };

const refusals: [
  client: keyof typeof clients,
  code: string,
  httpStatus: number,
  why: string,
  request: AlibabaRequest,
][] = [
  ['rpc', 'SignatureDoesNotMatch', 400, 'a changed parameter', { sent: { CallId: '1' } }],
  ['rpc', 'SignatureDoesNotMatch', 400, 'a wrong signature', { sent: { Signature: 'AAAA' } }],
  ['rpc', 'InvalidAccessKeyId.NotFound', 404, 'an unknown key', { signed: { AccessKeyId: 'nobody' } }],
  [
    'rpc',
    'InvalidAccessKeyId.NotFound',
    404,
    'an unknown key and a wrong signature',
    { sent: { AccessKeyId: 'nobody' } },
  ],
  ['rpc', 'MissingAccessKeyId', 400, 'no key', { signed: { AccessKeyId: undefined } }],
  ['rpc', 'MissingSignature', 400, 'no signature', { sent: { Signature: undefined } }],
  ['rpc', 'MissingSignatureMethod', 400, 'no method of signing', { signed: { SignatureMethod: undefined } }],
  [
    'rpc',
    'MissingSignatureVersion',
    400,
    'no version of signing',
    { signed: { SignatureVersion: undefined } },
  ],
  ['rpc', 'MissingSignatureNonce', 400, 'no nonce', { signed: { SignatureNonce: undefined } }],
  ['rpc', 'IllegalTimestamp', 400, 'no time', { signed: { Timestamp: undefined } }],
  [
    'rpc',
    'InvalidTimeStamp.Format',
    400,
    'a time with a fraction',
    { signed: { Timestamp: new Date().toISOString() } },
  ],
  ['rpc', 'InvalidTimeStamp.Expired', 400, 'a clock that is slow', { signed: { Timestamp: ago(16) } }],
  ['rpc', 'InvalidTimeStamp.Expired', 400, 'a clock that is fast', { signed: { Timestamp: ago(-16) } }],
  [
    'rpc',
    'InvalidSignatureMethod',
    400,
    'another method of signing',
    { signed: { SignatureMethod: 'HMAC-MD5' } },
  ],
  ['rpc', 'InvalidParameter', 400, 'another version of signing', { signed: { SignatureVersion: '2.0' } }],
  ['rpc', 'InvalidParameter.Format', 400, 'another format', { parameters: { Format: 'YAML' } }],
  [
    'rpc',
    'InvalidSecurityToken.Malformed',
    400,
    'a token that is none',
    { signed: { SecurityToken: 'token' } },
  ],
  ['rpc', 'MissingAction', 400, 'no action', { parameters: { Action: undefined } }],
  ['rpc', 'MissingVersion', 400, 'no version', { parameters: { Version: undefined } }],
  ['rpc', 'InvalidApi.NotFound', 404, 'an unknown action', { parameters: { Action: 'dialogue' } }],
  ['rpc', 'InvalidApi.NotFound', 404, 'another version', { parameters: { Version: '2025-11-11' } }],
  ['rpc', 'MissingInstanceId', 400, 'no instance', { parameters: { InstanceId: undefined } }],
  ['rpc', 'MissingUtterance', 400, 'no utterance', { method: 'GET', parameters: { Utterance: undefined } }],
  [
    'rpc',
    'NotExist.Instance',
    404,
    'an instance that is not there',
    { parameters: { InstanceId: '00000000-0000-0000-0000-000000000000' } },
  ],
  ['acs3', 'SignatureDoesNotMatch', 400, 'a changed header', { sent: { 'x-acs-version': '2019-12-27' } }],
  ['acs3', 'SignatureDoesNotMatch', 400, 'a header that should be signed', { sent: { 'x-acs-extra': '1' } }],
  [
    'acs3',
    'SignatureDoesNotMatch',
    400,
    'another body than the announced one',
    { signed: { 'x-acs-content-sha256': '0'.repeat(64) } },
  ],
  [
    'acs3',
    'InvalidAccessKeyId.NotFound',
    404,
    'an unknown key',
    { sent: { authorization: 'ACS3-HMAC-SHA256 Credential=nobody,SignedHeaders=host,Signature=00' } },
  ],
  [
    'acs3',
    'InvalidSignatureMethod',
    400,
    'another algorithm',
    { sent: { authorization: 'ACS4-HMAC-SHA256 Credential=nobody,SignedHeaders=host,Signature=00' } },
  ],
  [
    'acs3',
    'IncompleteSignature',
    400,
    'half a signature',
    { sent: { authorization: 'ACS3-HMAC-SHA256 Credential=nobody' } },
  ],
  [
    'acs3',
    'IncompleteSignature',
    400,
    'a signed header that is not there',
    { sent: { 'x-acs-version': undefined } },
  ],
  ['acs3', 'MissingSignature', 400, 'no signature', { sent: { authorization: undefined } }],
  ['acs3', 'IllegalTimestamp', 400, 'no time', { signed: { 'x-acs-date': undefined } }],
  ['acs3', 'MissingSignatureNonce', 400, 'no nonce', { signed: { 'x-acs-signature-nonce': undefined } }],
  ['acs3', 'MissingParameter', 400, 'no digest of the body', { sent: { 'x-acs-content-sha256': undefined } }],
  ['acs3', 'InvalidTimeStamp.Format', 400, 'a time that is none', { signed: { 'x-acs-date': 'today' } }],
  ['acs3', 'InvalidTimeStamp.Expired', 400, 'a clock that is slow', { signed: { 'x-acs-date': ago(16) } }],
  [
    'acs3',
    'InvalidSecurityToken.Malformed',
    400,
    'a token that is none',
    { signed: { 'x-acs-security-token': 'token' } },
  ],
  ['acs3', 'MissingAction', 400, 'no action', { signed: { 'x-acs-action': undefined } }],
  ['acs3', 'InvalidApi.NotFound', 404, 'an unknown action', { signed: { 'x-acs-action': 'Nothing' } }],
  ['acs3', 'MissingCallId', 400, 'no call', { parameters: { CallId: undefined } }],
];

describe('a request is refused with the documented code', () => {
  it.each(refusals)('%s: %s, HTTP %i for %s', async (client, code, httpStatus, _, request) => {
    const simulator = await startForTest();
    const answer = await clients[client](simulator.alibaba, request);
    expect({ status: answer.status, code: answer.json.Code }).toEqual({ status: httpStatus, code });
    expect(answer.text).not.toContain(simulator.alibaba.accessKeySecret);
    expectDocumented('alibaba', answerKeys('/Dialogue', httpStatus), answer.json);
    expect(Object.keys(answer.json)).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend']);
    expect(simulator.events).toMatchObject([{ vendor: 'alibaba', verdict: code, httpStatus }]);
    expect(simulator.alibaba.conversations()).toEqual([]);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('UnsupportedHTTPMethod for %s', async (method) => {
    const { alibaba } = await startForTest();
    const { status, json } = await ask(`${alibaba.url}/`, { method });
    expect({ status, json }).toMatchObject({ status: 400, json: { Code: 'UnsupportedHTTPMethod' } });
  });

  it('InvalidApi.NotFound for a path', async () => {
    const { alibaba } = await startForTest();
    const { status, json } = await ask(`${alibaba.url}/Dialogue`);
    expect({ status, json }).toMatchObject({ status: 404, json: { Code: 'InvalidApi.NotFound' } });
  });

  it.each([
    ['rpc', { signed: { SignatureNonce: 'once' } }],
    ['acs3', { signed: { 'x-acs-signature-nonce': 'once' } }],
  ] as const)(
    '%s: SignatureNonceUsed for a nonce that comes twice within the window',
    async (client, request) => {
      let minutes = 0;
      const { alibaba } = await startForTest({ now: () => new Date(Date.now() + minutes * 60_000) });
      const codeAfter = async (later: number) => {
        minutes = later;
        const time = { Timestamp: ago(-later), 'x-acs-date': ago(-later) };
        const timeName = client === 'rpc' ? 'Timestamp' : 'x-acs-date';
        const signed = { ...request.signed, [timeName]: time[timeName] };
        return (await clients[client](alibaba, { signed })).json.Code;
      };
      expect([await codeAfter(0), await codeAfter(1), await codeAfter(29), await codeAfter(31)]).toEqual([
        'OK',
        'SignatureNonceUsed',
        'SignatureNonceUsed',
        'OK',
      ]);
    },
  );

  it('ends the message of SignatureDoesNotMatch with its own string to sign', async () => {
    const { alibaba } = await startForTest();
    const rpc = await askRpc(alibaba, { method: 'GET', sent: { Signature: 'AAAA' } });
    expect(rpc.json.Message).toMatch(
      /server string to sign is:GET&%2F&AccessKeyId%3Doutdial-sim-key%26Action%3DDialogue/,
    );
    const acs3 = await askAcs3(alibaba, { sent: { 'x-acs-version': '1' } });
    expect(acs3.json.Message).toMatch(/server string to sign is:ACS3-HMAC-SHA256\n[0-9a-f]{64}$/);
  });
});

describe('temporary keys', () => {
  const credentials = { alibaba: { securityToken: 'temporary+token/==' } };

  it.each([
    ['rpc', 'SecurityToken'],
    ['acs3', 'x-acs-security-token'],
  ] as const)('%s: need their token', async (client, name) => {
    const { alibaba } = await startForTest({ credentials });
    const codeWith = async (token: string | undefined) =>
      (await clients[client](alibaba, { signed: { [name]: token } })).json.Code;
    expect(await codeWith('temporary+token/==')).toBe('OK');
    expect(await codeWith(undefined)).toBe('MissingSecurityToken');
    expect(await codeWith('another')).toBe('InvalidSecurityToken.Malformed');
  });
});
