import { nxcloudDigest } from '@outdial/signing';
import answeredCall from '@outdial/specs/nxcloud/examples/callCallback.answered.webhook.json' with {
  type: 'json',
};
import immediateTask from '@outdial/specs/nxcloud/examples/createAndCall.immediate.request.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { type CreateAndCallInput, createNxcloudClient, receiveNxcloudWebhook } from './index.js';

const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
const task = immediateTask as CreateAndCallInput;

describe('an NXCloud client', () => {
  it.each(['MD5', 'SHA256'] as const)('signs the body that it sends with %s', async (algorithm) => {
    const { client, sent } = recordingClient({ algorithm });
    const { data } = await client.createAndCall(task);
    const [{ url, init } = expect.fail('nothing was sent')] = sent;
    expect(url).toBe('https://nxbot.nxcloud.com/callcentre/api/v3/createAndCall');
    const body = bytesOf(init.body);
    const headers = new Headers(init.headers);
    expect(nxcloudDigest.verify({ method: 'POST', url, headers, body }, credentials)).toEqual({ ok: true });
    expect(headers.get('algorithm')).toBe(algorithm);
    expect(JSON.parse(new TextDecoder().decode(body))).toEqual(task);
    expect(data.taskID).toBe('t-1');
  });

  it('fills in the product', async () => {
    const { client, sent } = recordingClient();
    const { productID: _product, ...rest } = task;
    await client.createAndCall(rest);
    expect(JSON.parse(new TextDecoder().decode(bytesOf(sent[0]?.init.body)))).toEqual(task);
  });

  const setting = task.taskCreateSetting;
  it.each<[path: string, input: unknown]>([
    ['userTaskID', { ...task, userTaskID: undefined }],
    ['taskCreateSetting.startupType', { ...task, taskCreateSetting: { ...setting, startupType: 0 } }],
    [
      'taskCreateSetting.startupAt',
      { ...task, taskCreateSetting: { ...setting, startupType: 2, startupAt: 0 } },
    ],
    ['taskCreateSetting.dialAtWeekDay', { ...task, taskCreateSetting: { ...setting, dialAtWeekDay: '1,8' } }],
    ['taskCreateSetting.dialAtUpHour', { ...task, taskCreateSetting: { ...setting, dialAtUpHour: '9, 10' } }],
    ['taskCreatesetting', { ...task, taskCreatesetting: setting }],
    ['callInfoList.callList[0].userPhone', withPhone('+999000000001')],
    ['funcFlag.smsFuncFlag', { ...task, funcFlag: { ...task.funcFlag, smsEnable: true, smsFuncFlag: [] } }],
  ])('refuses a bad %s before anything is sent', async (path, input) => {
    const { client, sent } = recordingClient();
    await expect(client.createAndCall(input as CreateAndCallInput)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    expect(sent).toHaveLength(0);
  });

  it('reads the other envelope of ping, and the common one when ping fails with it', async () => {
    const { client } = recordingClient({
      answers: [
        { data: 'hi', code: 0, reqId: 'r-1' },
        { retCode: 6, responseID: 'r-2' },
      ],
    });
    await expect(client.ping({ data: 'hi' })).resolves.toMatchObject({
      requestId: 'r-1',
      data: { data: 'hi' },
    });
    await expect(client.ping({ data: 'hi' })).rejects.toMatchObject({
      vendorCode: '6',
      category: 'authentication',
      requestId: 'r-2',
    });
  });
});

it('an NXCloud client knows no other digests', () => {
  const algorithm = 'md5' as 'MD5';
  expect(() => createNxcloudClient({ credentials, algorithm })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', setting: 'algorithm' }),
  );
});

describe('a callback', () => {
  const body = new TextEncoder().encode(JSON.stringify(answeredCall));
  const signed = nxcloudDigest.sign({ body }, credentials, { algorithm: 'SHA256', nonce: () => 'delivery-1' });
  const { algorithm: _notSent, ...headers } = signed.headers;
  const receive = (changes: {
    headers?: Record<string, string>;
    body?: Uint8Array;
    algorithm?: 'MD5' | 'SHA256';
  }) =>
    receiveNxcloudWebhook(
      { headers: changes.headers ?? headers, body: changes.body ?? body },
      { credentials, webhook: 'callCallback', algorithm: changes.algorithm ?? 'SHA256' },
    );

  it('becomes a typed event when its signature is right', () => {
    const event = receive({});
    expect(event).toMatchObject({ webhook: 'callCallback', trust: 'signed', requestId: 'delivery-1' });
    expect(event.data.callInfoDetail?.callID).toBeTypeOf('string');
  });

  it.each([
    ['signature_mismatch', { body: new TextEncoder().encode('{}') }],
    ['signature_mismatch', { algorithm: 'MD5' as const }],
    ['missing_header', { headers: { ...headers, sign: '' } }],
    ['unknown_account', { headers: { ...headers, uuid: 'account-2' } }],
  ])('is refused as %s', (reason, changes) => {
    expect(() => receive(changes)).toThrow(expect.objectContaining({ name: 'WebhookError', reason }));
  });

  it('is read from the headers of HTTP/2 too', () => {
    expect(receive({ headers: { ':method': 'POST', ...headers } })).toMatchObject({ requestId: 'delivery-1' });
  });

  it.each<[setting: string, received: object, options: object]>([
    ['webhook', {}, { webhook: 'orderCallbacks' }],
    ['algorithm', {}, { algorithm: 'sha256' }],
    ['body', { body: JSON.stringify(answeredCall) }, {}],
  ])('is not looked at while %s is wrong', (setting, received, options) => {
    const receiveWrongly = () =>
      receiveNxcloudWebhook({ headers, body, ...received }, {
        credentials,
        webhook: 'callCallback',
        algorithm: 'SHA256',
        ...options,
      } as never);
    expect(receiveWrongly).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }));
  });

  it('is refused when its body is signed but no JSON object', () => {
    const list = new TextEncoder().encode('[1]');
    const resigned = nxcloudDigest.sign({ body: list }, credentials, { algorithm: 'MD5' });
    expect(() => receive({ headers: resigned.headers, body: list, algorithm: 'MD5' })).toThrow(
      expect.objectContaining({ name: 'WebhookError', reason: 'malformed_body' }),
    );
  });
});

function recordingClient(options: { algorithm?: 'MD5' | 'SHA256'; answers?: unknown[] } = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const answers = options.answers ?? [{ retCode: 0, taskID: 't-1' }];
  const client = createNxcloudClient({
    credentials,
    ...(options.algorithm === undefined ? {} : { algorithm: options.algorithm }),
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json(answers.shift());
    },
  });
  return { client, sent };
}

function withPhone(userPhone: string): unknown {
  const { callInfoList } = task;
  return {
    ...task,
    callInfoList: { ...callInfoList, callList: [{ ...callInfoList.callList[0], userPhone }] },
  };
}

function bytesOf(body: unknown): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array);
}
