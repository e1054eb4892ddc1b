import { nxcloudDigest } from '@outdial/signing';
import answeredCall from '@outdial/specs/nxcloud/examples/callCallback.answered.webhook.json' with {
  type: 'json',
};
import finishedOrder from '@outdial/specs/nxcloud/examples/orderCallback.finished.webhook.json' with {
  type: 'json',
};
import completedTask from '@outdial/specs/nxcloud/examples/taskCallback.completed.webhook.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { createNxcloudReceiver, type NxcloudReceiveOptions, receiveNxcloudWebhook } from './index.js';

const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
const second = 1_727_308_800;
const at = (unixSecond: number) => () => new Date(unixSecond * 1000);
const now = at(second);

/** As the vendor sends it: no `algorithm` header. */
function signed(content: object | string, { keys = credentials, algorithm = 'MD5' as 'MD5' | 'SHA256' } = {}) {
  const body = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  const { headers } = nxcloudDigest.sign({ body }, keys, { algorithm, now, nonce: () => 'delivery-1' });
  const { algorithm: _notSent, ...sent } = headers;
  return { headers: sent as Record<string, string | string[]>, body };
}

const refusal = (reason: string) => expect.objectContaining({ name: 'WebhookError', reason });

describe('a callback', () => {
  const call = signed(answeredCall);
  const receive = (changes: object, options: object = {}) =>
    receiveNxcloudWebhook({ ...call, ...changes }, credentials, {
      webhook: 'callCallback',
      now,
      ...options,
    });

  it('becomes a typed event when its signature is right', async () => {
    const event = await receive({});
    expect(event).toEqual({
      webhook: 'callCallback',
      trust: 'signed',
      data: answeredCall,
      requestId: 'delivery-1',
      sentAt: now(),
    });
    expect(event.raw).toBe(call.body);
    expect(JSON.stringify(event)).not.toContain('raw');
  });

  it('is taken as a Fetch Request, too', async () => {
    const request = new Request('https://example.com/call', { method: 'POST', ...fetchInit(call) });
    await expect(receiveNxcloudWebhook(request, credentials, { now })).resolves.toMatchObject({
      webhook: 'callCallback',
      data: answeredCall,
    });
  });

  it.each([
    ['signature_mismatch', { body: new TextEncoder().encode('{}') }],
    ['signature_mismatch', signed(answeredCall, { algorithm: 'SHA256' })],
    ['missing_header', { headers: { ...call.headers, sign: '' } }],
    ['missing_header', { headers: { ...call.headers, createTs: undefined } }],
    ['unknown_account', { headers: { ...call.headers, uuid: 'account-2' } }],
    ['malformed_body', signed('[1]')],
    ['malformed_body', signed('[]')],
    ['malformed_body', signed('{"orderID":')],
  ])('is refused as %s', async (reason, changes) => {
    await expect(receive(changes)).rejects.toEqual(refusal(reason));
  });

  it.each(['sign', 'createTs', 'requestID', 'uuid'])('is refused with two headers %s', async (name) => {
    const value = call.headers[name] as string;
    const twice = { headers: { ...call.headers, [name]: [value, value] } };
    await expect(receive(twice)).rejects.toEqual(refusal('malformed_header'));
    const joined = { headers: { ...call.headers, [name]: `${value}, ${value}` } };
    await expect(receive(joined)).rejects.toThrow(expect.objectContaining({ status: 401 }));
  });

  it.each([-300, -1, 0, 1, 300])('is accepted at %i s', async (age) => {
    await expect(receive({}, { now: at(second + age) })).resolves.toMatchObject({ trust: 'signed' });
  });

  it.each([
    [-301, 'from_the_future'],
    [301, 'expired'],
    [86_400, 'expired'],
  ])('is refused at %i s', async (age, reason) => {
    await expect(receive({}, { now: at(second + age) })).rejects.toEqual(refusal(reason));
  });

  it('is accepted at any time where the window is open', async () => {
    const open = { now: at(second + 86_400), maxSkewSeconds: Number.POSITIVE_INFINITY };
    await expect(receive({}, open)).resolves.toMatchObject({ trust: 'signed' });
  });

  it.each<[string, NxcloudReceiveOptions | object, object]>([
    ['webhook', { webhook: 'orderCallbacks' }, {}],
    ['algorithm', { algorithm: 'sha256' }, {}],
    ['maxSkewSeconds', { maxSkewSeconds: -1 }, {}],
    ['maxSkewSeconds', { maxSkewSeconds: Number.NaN }, {}],
    ['maxSkewSeconds', { maxSkewSeconds: null }, {}],
    ['body', {}, { body: JSON.stringify(answeredCall) }],
    ['body', {}, { body: answeredCall }],
  ])('is not looked at while %s is wrong', async (setting, options, changes) => {
    await expect(receive(changes, options)).rejects.toEqual(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    );
  });

  it.each<[string, unknown]>([
    ['credentials', undefined],
    ['credentials', []],
    ['credentials.secretKey', { uuid: 'account-1', secretKey: '' }],
    ['credentials.uuid', [credentials, { secretKey: 'secret-2' }]],
  ])('has no receiver while %s is wrong', (setting, wrong) => {
    expect(() => createNxcloudReceiver({ credentials: wrong as typeof credentials })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    );
  });
});

describe('a secret that is replaced', () => {
  const next = { uuid: 'account-1', secretKey: 'secret-2' };
  const other = { uuid: 'account-2', secretKey: 'secret-3' };
  const receive = (keys: typeof credentials, accepted: readonly (typeof credentials)[]) =>
    receiveNxcloudWebhook(signed(answeredCall, { keys }), accepted, { now });

  it('is right together with the new one, and wrong after it', async () => {
    await expect(receive(credentials, [next, credentials])).resolves.toMatchObject({ trust: 'signed' });
    await expect(receive(next, [next, credentials])).resolves.toMatchObject({ trust: 'signed' });
    await expect(receive(credentials, [next])).rejects.toEqual(refusal('signature_mismatch'));
  });

  it('does not hide behind the secrets of other accounts', async () => {
    await expect(receive(credentials, [other, next])).rejects.toEqual(refusal('signature_mismatch'));
    await expect(receive(credentials, [other])).rejects.toEqual(refusal('unknown_account'));
  });
});

describe('a callback that is not named', () => {
  it.each<[string, object]>([
    ['callCallback', answeredCall],
    ['orderCallback', finishedOrder],
    ['taskCallback', completedTask],
  ])('is told to be %s', async (webhook, content) => {
    const event = await receiveNxcloudWebhook(signed(content), credentials, { now });
    expect(event).toMatchObject({ webhook, data: content });
  });

  it('is refused where its body does not tell', async () => {
    const undecided = signed({ ...answeredCall, callbackType: 1 });
    await expect(receiveNxcloudWebhook(undecided, credentials, { now })).rejects.toEqual(
      refusal('unknown_event'),
    );
    const named = { webhook: 'callCallback', now } as const;
    await expect(receiveNxcloudWebhook(undecided, credentials, named)).resolves.toMatchObject({
      webhook: 'callCallback',
    });
  });
});

it('the id of an event is the one that is signed', async () => {
  const receiver = createNxcloudReceiver({ credentials, now });
  const [event = expect.fail('no event')] = await receiver.receive(signed(answeredCall));
  expect(receiver.idOf(event)).toBe('delivery-1');
  expect(receiver.acknowledgement).toEqual({ status: 200, body: '', standing: 'assumed' });
});

function fetchInit({ headers, body }: ReturnType<typeof signed>) {
  return { headers: headers as Record<string, string>, body };
}
