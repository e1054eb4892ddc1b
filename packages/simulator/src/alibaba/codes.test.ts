import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../engine/document.js';
import type { VendorFault } from '../faults/fault-rule.js';
import type { Simulator } from '../simulator.js';
import { startSimulator } from '../start-simulator.js';
import { InstanceId, missingInstanceId } from '../testing/alibaba-actions.js';
import { type AlibabaRequest, askAcs3, askRpc } from '../testing/alibaba-client.js';
import { type Answer, ask } from '../testing/answer.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import { startForTest, type TestSimulator } from '../testing/start-for-test.js';

type Cause = (simulator: TestSimulator<'alibaba'>, operation: string) => Promise<Answer>;

const page = { InstanceId, PageNumber: '1', PageSize: '10' };

/** A request of the document's own sample, changed as given, by the older signature or by V3. */
const rpc =
  (request: AlibabaRequest): Cause =>
  ({ alibaba }) =>
    askRpc(alibaba, request);
const acs3 =
  (request: AlibabaRequest): Cause =>
  ({ alibaba }) =>
    askAcs3(alibaba, request);
const past = `${new Date(Date.now() - 20 * 60_000).toISOString().slice(0, 19)}Z`;

const underFault =
  (fault: VendorFault, request: AlibabaRequest): Cause =>
  async (simulator) => {
    await simulator.addFault({ vendor: 'alibaba', fault });
    return askRpc(simulator.alibaba, request);
  };

/** What makes the vendor itself answer a code; a code that stands for several causes has one of them here. */
const causes: Readonly<Record<string, Cause>> = {
  SignatureDoesNotMatch: rpc({ sent: { Signature: 'AAAA' } }),
  IncompleteSignature: acs3({ sent: { authorization: 'ACS3-HMAC-SHA256 Credential=nobody' } }),
  SignatureNonceUsed: async ({ alibaba }) => {
    const request = { signed: { SignatureNonce: 'once' } };
    await askRpc(alibaba, request);
    return askRpc(alibaba, request);
  },
  'InvalidTimeStamp.Expired': rpc({ signed: { Timestamp: past } }),
  'InvalidTimeStamp.Format': rpc({ signed: { Timestamp: 'today' } }),
  IllegalTimestamp: rpc({ signed: { Timestamp: undefined } }),
  InvalidSignatureMethod: rpc({ signed: { SignatureMethod: 'HMAC-MD5' } }),
  'InvalidAccessKeyId.NotFound': rpc({ signed: { AccessKeyId: 'nobody' } }),
  MissingSecurityToken: rpc({}),
  'InvalidSecurityToken.Malformed': rpc({ signed: { SecurityToken: 'another' } }),
  'InvalidSecurityToken.Expired': underFault(
    { kind: 'expired_token' },
    { signed: { SecurityToken: 'token' } },
  ),
  MissingParameter: acs3({ sent: { 'x-acs-content-sha256': undefined } }),
  InvalidParameter: rpc({ signed: { SignatureVersion: '2.0' } }),
  'InvalidParameter.Format': rpc({ parameters: { Format: 'YAML' } }),
  UnsupportedHTTPMethod: ({ alibaba }) => ask(`${alibaba.url}/`, { method: 'PUT' }),
  'InvalidApi.NotFound': rpc({ parameters: { Action: 'Nothing' } }),
  'Throttling.User': underFault({ kind: 'limit_reached' }, { action: 'ListJobGroups', parameters: page }),
  'NotExist.Instance': ({ alibaba }, operation) =>
    askRpc(alibaba, {
      action: operation,
      parameters: { ...exampleOf(operation), InstanceId: missingInstanceId },
    }),
  'NotExist.JobGroup': ({ alibaba }, operation) =>
    askRpc(alibaba, { action: operation, parameters: { ...exampleOf(operation), JobGroupId: 'nobody' } }),
};

/** Codes without a cause that a simulator could have: a script alone asks for them. */
const scriptOnly: Readonly<Record<string, string>> = {
  'InvalidAccessKeyId.Inactive': 'no key is disabled',
  'Forbidden.AccessKeyDisabled': 'no key is disabled',
  'InvalidSecurityToken.MismatchWithAccessKey': 'there is one key, and another token counts as malformed',
  'InvalidAction.NotFound': 'InvalidApi.NotFound is its other spelling',
  'InvalidProduct.NotFound': 'the host has one product',
  'InvalidProtocol.NeedSsl': 'the simulator is served without TLS',
  ContentLengthDoesNotMatch: 'the HTTP server itself ends such a request',
  ContentMD5NotMatched: 'the digest that it is about is not among the documented headers',
  Throttling: 'Throttling.User stands for every limit',
  'Throttling.Api': 'Throttling.User stands for every limit',
  Forbidden: 'the account has all rights',
  'Forbidden.RAM': 'the account has all rights',
  NoPermission: 'the account has all rights',
  'Forbidden.RiskControl': 'the account is not blocked',
  'Forbidden.UserVerification': 'the account is verified',
  InternalError: 'only a fault of the simulator would be one',
  ServiceUnavailable: 'the simulator is there or not',
  UnknownError: 'nothing is said of what causes it',
  HandleJobGroupError: 'nothing is said of what causes it',
};

/** These are about temporary keys. */
const temporary = ['MissingSecurityToken', 'InvalidSecurityToken.Malformed', 'InvalidSecurityToken.Expired'];

/** What an operation needs to come as far as its instance and its group. */
function exampleOf(operation: string): Record<string, string> {
  if (operation === 'Dialogue') return readExample('alibaba/examples/dialogue.documented.request.json');
  if (operation === 'DescribeJobGroup') return { InstanceId, JobGroupId: 'one' };
  return { ...page, All: 'true', JobGroupId: 'one' };
}

const { paths, 'x-errors': common = {} } = loadDocument('alibaba');

const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: path.slice(1), method, ...operation })),
);

/** Every code of the document, once for the document and once for each operation with a table of its own. */
const codes = [
  ...Object.keys(common).map((code) => [code, 'DescribeJobGroup'] as const),
  ...operations.flatMap(({ name, ...operation }) =>
    Object.keys(operation['x-errors'] ?? {}).map((code) => [code, name] as const),
  ),
];

it('knows how each code comes about, and no other', () => {
  const known = [...Object.keys(causes), ...Object.keys(scriptOnly)];
  expect(known.toSorted()).toEqual([...new Set(codes.map(([code]) => code))].toSorted());
});

const caused = codes.filter(([code]) => Object.hasOwn(causes, code));

it.each(caused)('%s of %s comes of its own cause', async (code, operation) => {
  const credentials = temporary.includes(code) ? { alibaba: { securityToken: 'token' } } : {};
  const simulator = await startForTest({ vendors: ['alibaba'], credentials });
  const cause = causes[code] as Cause;
  const answer = await cause(simulator, operation);
  expectCode(answer, code, operation);
});

describe('by a script', () => {
  let simulator: Simulator<'alibaba'>;
  beforeAll(async () => {
    simulator = await startSimulator({ vendors: ['alibaba'] });
  });
  afterAll(() => simulator.close());

  it.each(codes)('comes %s of %s', async (code, name) => {
    const { operationId, method } = operations.find((operation) => operation.name === name) ?? {};
    const fault = { kind: 'code', code } as const;
    await simulator.addFault({ vendor: 'alibaba', operation: operationId as string, times: 1, fault });
    const sent = {
      action: name,
      parameters: exampleOf(name),
      method: method === 'get' ? 'GET' : 'POST',
    } as const;
    expectCode(await askAcs3(simulator.alibaba, sent), code, name);
  });
});

function expectCode({ status, json }: Answer, code: string, operation: string): void {
  const own = operations.find(({ name }) => name === operation)?.['x-errors']?.[code];
  expect({ code: json.Code, status }).toEqual({
    code,
    status: own?.httpStatus ?? common[code]?.httpStatus ?? 400,
  });
  expectDocumented('alibaba', answerKeys(`/${operation}`, status), json);
}
