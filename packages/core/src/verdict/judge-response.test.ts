import { describe, expect, it } from 'vitest';
import { createExampleClient } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';

describe('a verdict', () => {
  it.each([
    ['{"code":0}', { code: 0 }],
    ['{"code":" 0 "}', { code: ' 0 ' }],
    ['{"code":null,"status":"0"}', { code: null, status: '0' }],
    ['\uFEFF{"code":0}', { code: 0 }],
    ['{"code":0,"id":1234567890123456789}', { code: 0, id: '1234567890123456789' }],
  ])('of %s is success', async (text, data) => {
    await expect(clientAnswered(text).ring({ phone: 'p' })).resolves.toMatchObject({ data });
  });

  it.each(['[0]', '[6]', '{}', '""', '"  "'])(
    'of code %s is no verdict, whatever comes after it',
    async (code) => {
      const error = await faultOf(clientAnswered(`{"code":${code},"status":0}`).ring({ phone: 'p' }));
      expect(error).toMatchObject({ name: 'MalformedResponseError', outcome: 'unknown' });
    },
  );

  it.each(['[1]', '{}', '""'])('of code %s is none either where the code may be left out', async (code) => {
    const client = clientAnswered(`{"code":${code},"action":9}`);
    const error = await faultOf(client.talk({ say: 'a', auth: { token: 't' } }));
    expect(error).toMatchObject({ name: 'MalformedResponseError', outcome: 'unknown' });
  });

  it.each([
    ['6.5', '6.5'],
    ['true', 'true'],
    ['"constructor"', 'constructor'],
    ['"__proto__"', '__proto__'],
  ])('of code %s is a refusal that no table explains', async (code, vendorCode) => {
    const error = await faultOf(clientAnswered(`{"code":${code}}`).ring({ phone: 'p' }));
    expect(error).toMatchObject({ vendorCode, meaning: undefined, category: 'unknown', outcome: 'unknown' });
  });

  it.each(['999000000001', 'call 999000000001\nfailed', 'x'.repeat(81)])(
    'is not told in words of the vendor that may be anything: %j',
    async (code) => {
      const error = await faultOf(clientAnswered(JSON.stringify({ code })).ring({ phone: 'p' }));
      expect(error).toHaveProperty('vendorCode', code);
      expect(String(error)).not.toContain(code);
    },
  );
});

describe('an HTTP status without a verdict', () => {
  it.each([
    [302, 'protocol', 'unknown'],
    [303, 'protocol', 'unknown'],
    [400, 'invalid_request', 'rejected'],
    [401, 'authentication', 'rejected'],
    [404, 'not_found', 'rejected'],
    [408, 'timeout', 'unknown'],
    [409, 'conflict', 'rejected'],
    [429, 'rate_limited', 'rejected'],
    [500, 'server', 'unknown'],
    [503, 'unavailable', 'unknown'],
  ])('%i is %s, and the outcome %s', async (status, category, outcome) => {
    const error = await faultOf(clientAnswered('', status).ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'HttpStatusError', status, category, outcome });
  });

  it.each([400, 500])('%i beside the word for success leaves the outcome open', async (status) => {
    const error = await faultOf(clientAnswered('{"code":0,"id":"r1"}', status).ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'HttpStatusError', status, outcome: 'unknown', requestId: 'r1' });
  });

  it.each([
    [400, 'rejected'],
    [408, 'unknown'],
    [503, 'unknown'],
  ])('%i beside a code that no table explains leaves the outcome %s', async (status, outcome) => {
    const error = await faultOf(clientAnswered('{"code":"Unheard"}', status).ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'VendorError', vendorCode: 'Unheard', status, outcome });
  });
});

function clientAnswered(text: string, status = 200) {
  const fetch = async () => new Response(text, { status });
  return createExampleClient({ baseUrl: 'http://127.0.0.1:1', credentials: { key: 'k' }, fetch });
}
