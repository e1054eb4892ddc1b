import { alibabaAcs3, alibabaRpcV1 } from '@outdial/signing';
import documentedTurn from '@outdial/specs/alibaba/examples/dialogue.documented.request.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { createAlibabaClient, type DialogueInput } from './index.js';

const credentials = { accessKeyId: 'key-1', accessKeySecret: 'secret-1' };
const turn = documentedTurn as DialogueInput;
const { Action: _action, ...business } = documentedTurn as Record<string, string>;
const success = { Code: 'OK', Success: true, RequestId: 'r-1', Feedback: { Content: '你好' } };

describe('an Alibaba client', () => {
  it.each([credentials, { ...credentials, securityToken: 'token-1' }])(
    'signs with ACS3 by default: operation in a header, parameters in the query',
    async (keys) => {
      const { client, sent } = recordingClient(success, { credentials: keys });
      await client.dialogue(turn);
      const [{ url, init } = expect.fail('nothing was sent')] = sent;
      const { origin, host, searchParams } = new URL(url);
      expect(origin).toBe('https://outboundbot.cn-shanghai.aliyuncs.com');
      expect(Object.fromEntries(searchParams)).toEqual(business);
      expect(new Headers(init.headers).get('x-acs-action')).toBe('Dialogue');
      expect(new Headers(init.headers).get('x-acs-version')).toBe('2019-12-26');
      const headers = new Headers({ host, ...(init.headers as Record<string, string>) });
      const received = { method: 'POST', url, headers, body: new Uint8Array() };
      expect(alibabaAcs3.verify(received, keys)).toEqual({ ok: true });
    },
  );

  it('signs with V1 when asked: everything in one form', async () => {
    const { client, sent } = recordingClient(success, { credentials, signatureVersion: 'v1' });
    await client.dialogue(turn);
    const [{ url, init } = expect.fail('nothing was sent')] = sent;
    expect(new URL(url).search).toBe('');
    const body = new TextEncoder().encode(String(init.body));
    expect(Object.fromEntries(new URLSearchParams(String(init.body)))).toMatchObject({
      ...business,
      Action: 'Dialogue',
      Version: '2019-12-26',
      Format: 'JSON',
    });
    const received = { method: 'POST', url, headers: new Headers(init.headers), body };
    expect(alibabaRpcV1.verify(received, credentials)).toEqual({ ok: true });
  });

  it.each(['v1', 'v3'] as const)('sends by GET when asked, signed with %s', async (signatureVersion) => {
    const { client, sent } = recordingClient(success, { credentials, signatureVersion, method: 'GET' });
    await client.dialogue(turn);
    const [{ url, init } = expect.fail('nothing was sent')] = sent;
    expect(init).toMatchObject({ method: 'GET' });
    expect(init.body).toBeUndefined();
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject(business);
    const headers = new Headers({ host: new URL(url).host, ...(init.headers as Record<string, string>) });
    const received = { method: 'GET', url, headers, body: new Uint8Array() };
    const scheme = signatureVersion === 'v1' ? alibabaRpcV1 : alibabaAcs3;
    expect(scheme.verify(received, credentials)).toEqual({ ok: true });
  });

  it.each(['v1', 'v3'] as const)(
    'sends a form by POST all the same, signed with %s',
    async (signatureVersion) => {
      const { client, sent } = recordingClient(success, { credentials, signatureVersion, method: 'GET' });
      const contacts = [{ phoneNumber: '135****0001', referenceId: 'r', name: '张三 *~' }];
      await client.assignJobsAsync({ InstanceId: 'i', JobGroupId: 'g', JobsJson: [{ contacts }] });
      const [{ url, init } = expect.fail('nothing was sent')] = sent;
      const form = new URLSearchParams(String(init.body));
      expect(form.get('JobsJson')).toBe(JSON.stringify([JSON.stringify({ contacts })]));
      const headers = new Headers({ host: new URL(url).host, ...(init.headers as Record<string, string>) });
      const received = { method: 'POST', url, headers, body: new TextEncoder().encode(String(init.body)) };
      const scheme = signatureVersion === 'v1' ? alibabaRpcV1 : alibabaAcs3;
      expect(scheme.verify(received, credentials)).toEqual({ ok: true });
    },
  );

  it.each(['v1', 'v3'] as const)('signs the path that it sends, with %s', async (signatureVersion) => {
    const baseUrl = "https://gateway.example.com:8443/out bound(1)'/";
    const { client, sent } = recordingClient(success, { credentials, signatureVersion, baseUrl });
    await client.dialogue(turn);
    const [{ url, init } = expect.fail('nothing was sent')] = sent;
    const { host, pathname, search } = new URL(url);
    expect(pathname).toBe("/out%20bound(1)'/");
    const headers = new Headers({ host, ...(init.headers as Record<string, string>) });
    const body = new TextEncoder().encode(String(init.body ?? ''));
    const received = { method: 'POST', url: `${pathname}${search}`, headers, body };
    const scheme = signatureVersion === 'v1' ? alibabaRpcV1 : alibabaAcs3;
    expect(scheme.verify(received, credentials)).toEqual({ ok: true });
  });

  it.each([
    [
      404,
      { Code: 'NotExist.Instance', RequestId: 'r-2', HostId: 'h' },
      { category: 'not_found', outcome: 'rejected' },
    ],
    [
      500,
      { Code: 'InternalError', RequestId: 'r-2' },
      { category: 'server', retryable: true, outcome: 'unknown' },
    ],
    [400, { Code: 'SignatureDoesNotMatch', Message: 'x' }, { category: 'authentication', retryable: false }],
    [400, { Code: 'Throttling.User', RequestId: 'r-2' }, { category: 'rate_limited', retryable: true }],
    [400, { Code: 'MissingInstanceId' }, { category: 'invalid_request' }],
    [200, { Code: 'Unheard.Of', Success: false }, { category: 'unknown', outcome: 'unknown' }],
  ])('turns HTTP %i with %j into a typed error', async (status, answer, expected) => {
    const { client, sent } = recordingClient(answer, { credentials }, status);
    const refusal = {
      name: 'VendorError',
      vendorCode: answer.Code,
      status,
      ...('RequestId' in answer ? { requestId: 'r-2' } : {}),
      ...expected,
    };
    const isUnknown = 'outcome' in expected && expected.outcome === 'unknown';
    await expect(client.dialogue(turn)).rejects.toMatchObject(
      isUnknown ? { code: 'unknown_outcome', cause: refusal } : refusal,
    );
    expect(sent).toHaveLength(1);
  });

  it('knows no other signature versions', () => {
    const signatureVersion = 'V1' as 'v1';
    expect(() => createAlibabaClient({ credentials, signatureVersion })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting: 'signatureVersion' }),
    );
  });

  it.each(['Utterance', 'CallId', 'InstanceId'])(
    'refuses a turn without %s before anything is sent',
    async (name) => {
      const { client, sent } = recordingClient(success, { credentials });
      const { [name]: _left, ...rest } = turn as unknown as Record<string, string>;
      await expect(client.dialogue(rest as unknown as DialogueInput)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [expect.objectContaining({ path: name })],
      });
      expect(sent).toHaveLength(0);
    },
  );

  const jobs = { InstanceId: 'i', JobGroupId: 'g', All: false };
  it.each([jobs, { ...jobs, JobId: [] }, { ...jobs, JobReferenceId: ['r'] }])(
    'refuses to cancel some jobs without their ids, as in %j',
    async (request) => {
      const { client, sent } = recordingClient({ Code: 'OK', Success: true }, { credentials });
      for (const move of [client.suspendJobs, client.resumeJobs, client.cancelJobs]) {
        await expect(move(request)).rejects.toMatchObject({
          name: 'ValidationError',
          issues: [{ path: 'JobId', expected: expect.stringContaining('With All false, JobId is required.') }],
        });
      }
      expect(sent).toHaveLength(0);
      await client.cancelJobs({ ...request, JobId: ['j'] });
      await client.cancelJobs({ InstanceId: 'i', All: true });
      expect(sent).toHaveLength(2);
    },
  );

  it('refuses a job group without a script and a scenario', async () => {
    const { client, sent } = recordingClient({ Code: 'OK', Success: true }, { credentials });
    await expect(client.createJobGroup({ InstanceId: 'i', JobGroupName: 'g' })).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [expect.objectContaining({ alternatives: ['ScriptId', 'ScenarioId'] })],
    });
    expect(sent).toHaveLength(0);
  });
});

function recordingClient(answer: object, settings: Parameters<typeof createAlibabaClient>[0], status = 200) {
  const sent: { url: string; init: RequestInit }[] = [];
  const client = createAlibabaClient({
    ...settings,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json(answer, { status });
    },
  });
  return { client, sent };
}
