import { nxcloudDigest } from '@outdial/signing';
import { describe, expect, it } from 'vitest';
import { createNxcloudClient, type NxcloudSettings } from './index.js';

const credentials = { uuid: 'account-1', secretKey: 'secret-1' };
const body = '{"code":0,"msg":"ok","reqId":"q","data":"你好"}';

interface Answer {
  readonly keys?: typeof credentials;
  /** The request id that the answer claims to belong to; default the right one. */
  readonly requestId?: string;
  readonly text?: string;
  readonly status?: number;
  readonly isSigned?: boolean;
}

function clientOf(
  { keys = credentials, requestId, text = body, status = 200, isSigned = true }: Answer,
  settings: Partial<NxcloudSettings> = {},
) {
  return createNxcloudClient({
    credentials,
    ...settings,
    fetch: async (_url, init) => {
      const asked = String(new Headers(init.headers).get('requestID'));
      const { algorithm = 'MD5' } = settings;
      const signed = nxcloudDigest.sign({ body }, keys, { algorithm, nonce: () => requestId ?? asked });
      return new Response(text, { status, headers: isSigned ? signed.headers : {} });
    },
  });
}

describe('a signed answer', () => {
  it.each(['MD5', 'SHA256'] as const)('is accepted when its %s signature is right', async (algorithm) => {
    const { data } = await clientOf({}, { algorithm }).ping({ data: '你好' });
    expect(data.data).toBe('你好');
  });

  it.each<[string, Answer, string]>([
    ['by another secret', { keys: { ...credentials, secretKey: 'other' } }, 'signature_mismatch'],
    ['by another account', { keys: { ...credentials, uuid: 'other' } }, 'unknown_account'],
    ['for another body', { text: `${body} ` }, 'signature_mismatch'],
    ['for another request', { requestId: 'replayed' }, 'request_id_mismatch'],
    ['wrongly, saying that it failed', { text: '{"code":1}' }, 'signature_mismatch'],
  ])('%s is not believed', async (_title, answer, reason) => {
    await expect(clientOf(answer).ping({ data: '你好' })).rejects.toMatchObject({
      name: 'ResponseSignatureError',
      reason,
      outcome: 'unknown',
      retryable: false,
    });
    const { data } = await clientOf({ ...answer, text: body }, { responseSignature: 'ignore' }).ping({
      data: '你好',
    });
    expect(data.data).toBe('你好');
  });
});

describe('an answer without a signature', () => {
  it('is taken as it is', async () => {
    await expect(clientOf({ isSigned: false }).ping({ data: 'x' })).resolves.toMatchObject({ requestId: 'q' });
  });

  it('is refused on demand', async () => {
    const call = clientOf({ isSigned: false }, { responseSignature: 'require' }).ping({ data: 'x' });
    await expect(call).rejects.toMatchObject({ name: 'ResponseSignatureError', reason: 'missing_header' });
  });
});
