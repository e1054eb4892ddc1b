import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { faultOf } from '../testing/fault-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const settings = { baseUrl: server.url, credentials: { key: 'k' } };
const client = createExampleClient(settings);

beforeEach(() => {
  server.answer(respond(200, { code: 0 }));
});

describe('members that travel as JSON in a text', () => {
  it('are serialized once, inner ones first', async () => {
    const input = Object.freeze({ jobs: [{ name: '张三' }, { name: 'b' }], plan: { times: 2 }, id: 'g' });
    await client.assign(input);
    const form = Object.fromEntries(new URLSearchParams(server.requests[0]?.body));
    expect(form).toEqual({
      jobs: JSON.stringify(['{"name":"张三"}', '{"name":"b"}']),
      plan: '{"times":2}',
      id: 'g',
    });
    expect(input.plan).toEqual({ times: 2 });
  });

  it('may be absent or null', async () => {
    await client.assign({ plan: null, id: 'g' });
    expect(server.requests[0]?.body).toBe('id=g');
  });
});

describe('gzip', () => {
  it('is asked of answers where the document offers it, and read', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"code":0,"id":"zipped"}'));
    });
    const { requestId, response } = await client.upload({});
    expect(requestId).toBe('zipped');
    expect(new TextDecoder().decode(response.bytes)).toBe('{"code":0,"id":"zipped"}');
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip');
  });

  it('compresses a request on demand', async () => {
    await client.upload({ text: '电'.repeat(1_000) }, { gzip: true });
    const [request] = server.requests;
    expect(request?.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(request?.bytes as Buffer).toString())).toEqual({ text: '电'.repeat(1_000) });
  });

  it('is refused where the document does not offer it', async () => {
    expect(await failureOf(client.ring({ phone: 'p' }, { gzip: true }))).toMatchObject({ setting: 'gzip' });
    expect(server.requests).toHaveLength(0);
  });
});

it('a vendor may choose the method by its settings', async () => {
  await createExampleClient({ ...settings, mode: 'old' }).upload({});
  expect(server.requests[0]?.method).toBe('PUT');
});

it('a vendor may read a body that is no JSON', async () => {
  server.answer(respond(200, '<code>0</code>'));
  await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: '0' } });
  server.answer(respond(200, '<code>6</code>'));
  expect(await failureOf(client.ring({ phone: 'p' }))).toMatchObject({ vendorCode: '6' });
  server.answer(respond(200, '<other>'));
  expect(await faultOf(client.ring({ phone: 'p' }))).toMatchObject({ name: 'MalformedResponseError' });
});

it.each(['.', '..', '', 'a\ud800'])('a path segment %j is refused before anything leaves', async (name) => {
  expect(await failureOf(client.search({ name }))).toMatchObject({ issues: [{ path: 'name' }] });
  expect(server.requests).toHaveLength(0);
});
