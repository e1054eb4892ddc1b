import { nxcloudDigest } from '@outdial/signing';
import immediateTask from '@outdial/specs/nxcloud/examples/createAndCall.immediate.request.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { type CreateAndCallInput, createNxcloudClient } from './index.js';

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
