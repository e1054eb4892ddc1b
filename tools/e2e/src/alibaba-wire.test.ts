// The same calls by Outdial's client and by Alibaba's own npm packages: the same parameters, and each side accepts the other's signature.
import { createAlibabaClient } from '@outdial/alibaba';
import { alibabaAcs3, alibabaRpcV1 } from '@outdial/signing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AlibabaKeys, callByOpenApiCore, callByPopCore, OpenApiUtil } from './alibaba-peers.js';
import { type AnswerServer, type SeenRequest, startAnswerServer } from './answer-server.js';
import type { AnyClient } from './vendors.js';

const keys = { accessKeyId: 'key', accessKeySecret: 'secret' };
const temporaryKeys = { ...keys, securityToken: 'token+/=' };
const job = (name: string) => ({
  contacts: [{ phoneNumber: '135****0001', referenceId: "r ~*!'()", name }],
  extras: [{ key: '空 格+', value: '' }],
});
const strategy = { repeatBy: 'Once', workingTime: [{ beginTime: '09:00:00', endTime: '12:00:00' }] };

interface Case {
  readonly operation: string;
  readonly action: string;
  /** What a caller of Outdial gives. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What a caller of the vendor's packages gives: JSON inside a text is theirs to write. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly place: 'query' | 'body';
}

const cases: readonly Case[] = [
  {
    operation: 'assignJobs',
    action: 'AssignJobs',
    input: {
      InstanceId: 'i',
      JobGroupId: 'g',
      CallingNumber: ['0571****1', '95*** ~'],
      JobsJson: [job('张三 😀'), job('=&%')],
      StrategyJson: strategy,
      IsAsynchrony: false,
    },
    parameters: {
      InstanceId: 'i',
      JobGroupId: 'g',
      CallingNumber: ['0571****1', '95*** ~'],
      JobsJson: [JSON.stringify(job('张三 😀')), JSON.stringify(job('=&%'))],
      StrategyJson: JSON.stringify(strategy),
      IsAsynchrony: false,
    },
    place: 'query',
  },
  {
    operation: 'assignJobsAsync',
    action: 'AssignJobsAsync',
    input: { InstanceId: 'i', JobGroupId: 'g', CallingNumber: ['0571****1'], JobsJson: [job('李四 *~')] },
    parameters: {
      InstanceId: 'i',
      JobGroupId: 'g',
      CallingNumber: JSON.stringify(['0571****1']),
      JobsJson: JSON.stringify([JSON.stringify(job('李四 *~'))]),
    },
    place: 'body',
  },
  {
    operation: 'listJobs',
    action: 'ListJobs',
    input: { InstanceId: 'i', JobId: Array.from({ length: 11 }, (_, index) => `job ${index}`) },
    parameters: { InstanceId: 'i', JobId: Array.from({ length: 11 }, (_, index) => `job ${index}`) },
    place: 'query',
  },
  {
    operation: 'suspendJobs',
    action: 'SuspendJobs',
    input: { All: false, InstanceId: 'i', JobId: ['a*', 'b~'], JobGroupId: '' },
    parameters: { All: false, InstanceId: 'i', JobId: ['a*', 'b~'], JobGroupId: '' },
    place: 'query',
  },
  {
    operation: 'createJobGroup',
    action: 'CreateJobGroup',
    input: {
      InstanceId: 'i',
      JobGroupName: '第一个 任务*~',
      MinConcurrency: 1,
      StrategyJson: strategy,
      ScriptId: 's',
    },
    parameters: {
      InstanceId: 'i',
      JobGroupName: '第一个 任务*~',
      MinConcurrency: 1,
      StrategyJson: JSON.stringify(strategy),
      ScriptId: 's',
    },
    place: 'query',
  },
];

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer();
});
afterAll(() => server.close());

describe.each(cases)('$action', ({ operation, action, input, parameters, place }) => {
  describe.each([
    ['an access key', keys],
    ['temporary keys', temporaryKeys],
  ])('with %s', (_title, credentials) => {
    it('is the same in V1 as of pop-core and openapi-core', async () => {
      const [ours, popCore, openApiCore] = await Promise.all([
        byOutdial('v1'),
        byPopCore(credentials),
        byOpenApiCore('v2', credentials),
      ]);
      const own = formOf(ours);
      expect(businessOf(own)).toEqual(businessOf(formOf(popCore)));
      expect(businessOf(own)).toEqual(businessOf({ ...formOf(openApiCore), ...queryOf(openApiCore) }));
      const { Signature, ...signed } = own;
      expect(OpenApiUtil.getRPCSignature(signed, 'POST', credentials.accessKeySecret)).toBe(Signature);
      for (const request of [ours, popCore, openApiCore])
        expect(alibabaRpcV1.verify(request, credentials)).toEqual({ ok: true });
    });

    it('is the same in V3 as of openapi-core, whose signature is accepted', async () => {
      const ours = await byOutdial('v3');
      const theirs = await byOpenApiCore(undefined, credentials);
      expect(queryOf(ours)).toEqual(queryOf(theirs));
      expect(formOf(ours)).toEqual(formOf(theirs));
      for (const name of ['x-acs-action', 'x-acs-version', 'x-acs-content-sha256', 'x-acs-security-token']) {
        expect([name, ours.headers[name]]).toEqual([
          name,
          name === 'x-acs-content-sha256' && place === 'body' ? ours.headers[name] : theirs.headers[name],
        ]);
      }
      for (const request of [ours, theirs])
        expect(alibabaAcs3.verify(request, credentials)).toEqual({ ok: true });
      expect(ours.headers.authorization).toBe(authorizationByOpenApiCore(ours, credentials));
    });

    async function byOutdial(signatureVersion: 'v1' | 'v3'): Promise<SeenRequest> {
      const client = createAlibabaClient({ baseUrl: server.url, credentials, signatureVersion });
      return seen(() => (client as unknown as AnyClient)[operation]?.(input));
    }
  });

  const peerCall = (credentials: AlibabaKeys) => ({ url: server.url, keys: credentials, action, parameters });

  function byPopCore(credentials: AlibabaKeys): Promise<SeenRequest> {
    return seen(() => callByPopCore(peerCall(credentials), 'POST'));
  }

  function byOpenApiCore(
    signatureAlgorithm: 'v2' | undefined,
    credentials: AlibabaKeys,
  ): Promise<SeenRequest> {
    return seen(() => callByOpenApiCore(peerCall(credentials), signatureAlgorithm, place));
  }
});

let turn: Promise<unknown> = Promise.resolve();

/** The one request that a call sends; calls wait for each other, since they share the server. */
function seen(call: () => Promise<unknown> | undefined): Promise<SeenRequest> {
  const result = turn.then(async () => {
    server.answer(200, { Code: 'OK', Success: true, RequestId: 'r', Message: 'ok' });
    await call();
    expect(server.requests).toHaveLength(1);
    return server.requests[0] as SeenRequest;
  });
  turn = result.catch(() => undefined);
  return result;
}

function formOf({ body }: SeenRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

function queryOf({ url }: SeenRequest): Record<string, string> {
  return Object.fromEntries(new URL(url, server.url).searchParams);
}

/** Without what differs from request to request and what the format of answers is called. */
function businessOf(parameters: Record<string, string>): Record<string, string> {
  const { Signature, SignatureNonce, Timestamp, Format, ...business } = parameters;
  return business;
}

/** What openapi-core signs for the very headers and parameters that were sent. */
function authorizationByOpenApiCore(request: SeenRequest, credentials: typeof keys): string {
  const signedNames =
    /SignedHeaders=([^,]*)/.exec(String(request.headers.authorization))?.[1]?.split(';') ?? [];
  const headers = Object.fromEntries(signedNames.map((name) => [name, request.headers[name]]));
  return OpenApiUtil.getAuthorization(
    { method: request.method, pathname: '/', query: queryOf(request), headers },
    'ACS3-HMAC-SHA256',
    request.headers['x-acs-content-sha256'],
    credentials.accessKeyId,
    credentials.accessKeySecret,
  );
}
