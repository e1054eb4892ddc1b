import firstStep from '@outdial/specs/huawei/examples/processDialog.1-initialize.request.json' with {
  type: 'json',
};
import speech from '@outdial/specs/huawei/examples/processDialog.2-speech.request.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createHuaweiClient, type ProcessDialogInput } from './index.js';

const { auth_token: _token, call_id: _callId, ...inparams } = firstStep.inparams;
const initialize = { ...firstStep, inparams } as ProcessDialogInput;
const token = { errorCode: 0, errorMsg: '', authToken: 'token-1', expireTime: 3600 };
const interact = { ret: 0, userid: firstStep.userid, outaction: 9, outparams: {} };

describe('a Huawei client', () => {
  it('gets a token, then puts it, the call id and the vdnId in their places', async () => {
    const { client, sent } = recordingClient([token, interact, interact]);
    await client.processDialog(initialize);
    const { data, requestId } = await client.processDialog(initialize);
    expect(sent).toEqual([
      {
        url: 'https://oiap.example.com:28443/oifde/rest/api/gettoken',
        body: { appKey: 'tenant-1', appSecret: 'password-1' },
      },
      ...Array(2).fill({
        url: 'https://oiap.example.com:28443/oifde/rest/v2/crs/process/25',
        body: { ...firstStep, inparams: { call_id: firstStep.userid, ...inparams, auth_token: 'token-1' } },
      }),
    ]);
    expect(data.outaction).toBe(9);
    expect(requestId).toBe(firstStep.userid);
  });

  it.each(['900001', 900002])('gets a new token when the vendor answers %j', async (ret) => {
    const renewed = { ...token, authToken: 'token-2' };
    const { client, sent } = recordingClient([
      token,
      { ret, outaction: 10, outparams: {} },
      renewed,
      interact,
    ]);
    await client.processDialog(initialize);
    expect(sent.map(({ url }) => url.split('/').at(-1))).toEqual(['gettoken', '25', 'gettoken', '25']);
    expect(sent[3]?.body).toMatchObject({ inparams: { auth_token: 'token-2' } });
  });

  it.each([-1, 0, 'soon', null])(
    'keeps a token whose expireTime is %j for the documented hour',
    async (time) => {
      const { client, sent } = recordingClient([{ ...token, expireTime: time }, interact, interact]);
      await client.processDialog(initialize);
      await client.processDialog(initialize);
      expect(sent).toHaveLength(3);
    },
  );

  it('sends no more of its credentials than the vendor takes', async () => {
    const { client, sent } = recordingClient([token], { region: 'example' });
    await client.getToken();
    expect(sent[0]?.body).toEqual({ appKey: 'tenant-1', appSecret: 'password-1' });
  });

  it.each([
    [
      'a failure as text',
      { ret: '1', outaction: 10, outparams: {} },
      { outcome: 'unknown', cause: { name: 'VendorError', vendorCode: '1' } },
    ],
    [
      'a listed code',
      { ret: 10000002, outaction: 10 },
      { vendorCode: '10000002', category: 'invalid_request' },
    ],
    [
      'nothing to judge by',
      { userid: 'x' },
      { outcome: 'unknown', cause: { name: 'MalformedResponseError' } },
    ],
  ])('refuses %s', async (_title, answer, expected) => {
    const { client } = recordingClient([token, answer]);
    await expect(client.processDialog(initialize)).rejects.toMatchObject(expected);
  });

  it.each([
    { outaction: '7', outparams: {} },
    { ret: '0', outaction: '13', outparams: { recognize_type: '0' } },
  ])('accepts %j, as the vendor prints it', async (answer) => {
    const { client } = recordingClient([token, answer]);
    await expect(client.processDialog(initialize)).resolves.toMatchObject({ data: answer });
  });

  it('reports wrong credentials as the token operation’s failure', async () => {
    const { client } = recordingClient([{ errorCode: 200800002, errorMsg: 'wrong' }]);
    await expect(client.processDialog(initialize)).rejects.toMatchObject({
      operation: 'getToken',
      vendorCode: '200800002',
      category: 'authentication',
    });
  });

  const { flow_result_type: _resultType, ...untyped } = speech.inparams;
  it.each<[path: string, input: unknown]>([
    ['inparams.flow_result_type', { ...speech, inparams: untyped }],
    ['inparams.input', { ...speech, inparams: { ...speech.inparams, input: 'x'.repeat(1025) } }],
    ['inaction', { ...speech, inaction: 5 }],
    ['userid', { ...initialize, userid: 'x'.repeat(65) }],
    ['inparams.call_dst_id', { ...initialize, inparams: { ...inparams, call_dst_id: '9'.repeat(21) } }],
    ['inparams', { ...initialize, inparams: undefined }],
    ['vdnId', { ...initialize, vdnId: 'a' }],
  ])('refuses a bad %s before anything is sent, the token request included', async (path, input) => {
    const { client, sent } = recordingClient([]);
    await expect(client.processDialog(input as ProcessDialogInput)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    expect(sent).toHaveLength(0);
  });
});

function recordingClient(answers: readonly unknown[], moreCredentials: object = {}) {
  const sent: { url: string; body: unknown }[] = [];
  const rest = [...answers];
  const client = createHuaweiClient({
    baseUrl: 'https://oiap.example.com:28443',
    vdnId: '25',
    credentials: { appKey: 'tenant-1', appSecret: 'password-1', ...moreCredentials },
    fetch: async (url, init) => {
      sent.push({ url, body: JSON.parse(String(init.body)) });
      return Response.json(rest.shift());
    },
  });
  return { client, sent };
}
