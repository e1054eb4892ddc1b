import { beforeEach, describe, expect, it } from 'vitest';
import { OutdialError } from './index.js';
import { createExampleClient, type ExampleClient } from './testing/example-vendor.js';
import { failureOf } from './testing/failure-of.js';
import { faultOf } from './testing/fault-of.js';
import { type Handler, respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

const secretPhone = '999000000001';
const server = await useLoopbackServer();
let client: ExampleClient;

beforeEach(() => {
  client = createExampleClient({
    baseUrl: server.url,
    credentials: { key: 'k' },
    timeoutMs: 300,
    maxResponseBytes: 5_000,
  });
});

interface Failure {
  readonly title: string;
  readonly answer: Handler;
  readonly expected: Record<string, unknown>;
}

const failures: Failure[] = [
  {
    title: 'a failure code in HTTP 200',
    answer: respond(200, { code: 6, text: secretPhone, id: 'r1' }),
    expected: {
      name: 'VendorError',
      code: 'vendor_error',
      vendorCode: '6',
      category: 'authentication',
      outcome: 'rejected',
      requestId: 'r1',
      status: 200,
    },
  },
  {
    title: 'a failure code as text in another field',
    answer: respond(200, { status: '-16', id: 7 }),
    expected: {
      name: 'VendorError',
      vendorCode: '-16',
      category: 'unknown',
      outcome: 'unknown',
      requestId: '7',
    },
  },
  {
    title: 'a code that leaves open whether the vendor acted',
    answer: respond(200, { code: 9 }),
    expected: { name: 'VendorError', category: 'server', retryable: true, outcome: 'unknown' },
  },
  {
    title: 'a code below a listed one',
    answer: respond(400, { code: 'Throttling.User.Burst' }),
    expected: { name: 'VendorError', category: 'rate_limited', status: 400, outcome: 'rejected' },
  },
  {
    title: 'a code that only the HTTP status explains',
    answer: respond(404, { code: 'Gone' }),
    expected: { name: 'VendorError', category: 'not_found', outcome: 'rejected' },
  },
  {
    title: 'HTML with HTTP 200',
    answer: respond(200, `<!DOCTYPE html><p>${secretPhone}</p>`),
    expected: {
      name: 'MalformedResponseError',
      code: 'malformed_response',
      category: 'protocol',
      outcome: 'unknown',
    },
  },
  {
    title: 'cut JSON',
    answer: respond(200, '{"code":0,'),
    expected: { name: 'MalformedResponseError', category: 'protocol' },
  },
  { title: 'a JSON array', answer: respond(200, [0]), expected: { name: 'MalformedResponseError' } },
  {
    title: 'JSON without a code',
    answer: respond(200, { ok: true }),
    expected: { name: 'MalformedResponseError' },
  },
  {
    title: 'a code that is an object',
    answer: respond(200, { code: {} }),
    expected: { name: 'MalformedResponseError' },
  },
  {
    title: 'an empty body',
    answer: respond(200, ''),
    expected: {
      name: 'EmptyResponseError',
      code: 'empty_response',
      category: 'protocol',
      outcome: 'unknown',
      status: 200,
    },
  },
  {
    title: 'HTTP 204',
    answer: (response) => response.writeHead(204).end(),
    expected: { name: 'EmptyResponseError', status: 204 },
  },
  {
    title: 'HTML with HTTP 502',
    answer: respond(502, '<html>'),
    expected: {
      name: 'HttpStatusError',
      code: 'http_status',
      category: 'server',
      outcome: 'unknown',
      retryable: true,
      status: 502,
    },
  },
  {
    title: 'HTTP 403 without a body',
    answer: respond(403, ''),
    expected: { name: 'HttpStatusError', category: 'permission', outcome: 'rejected', retryable: false },
  },
  {
    title: 'a success code in HTTP 500',
    answer: respond(500, { code: 0 }),
    expected: { name: 'HttpStatusError', status: 500, outcome: 'unknown' },
  },
  {
    title: 'a redirect, which is not followed',
    answer: respond(302, '', { location: 'http://127.0.0.1:9/elsewhere' }),
    expected: { name: 'HttpStatusError', status: 302, category: 'protocol' },
  },
  {
    title: 'a reset before the answer',
    answer: (response) => response.socket?.resetAndDestroy(),
    expected: {
      name: 'ConnectionError',
      code: 'connection_failed',
      category: 'network',
      outcome: 'unknown',
      retryable: true,
    },
  },
  {
    title: 'a reset inside the body',
    answer: (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"code":');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    },
    expected: { name: 'ConnectionError', outcome: 'unknown' },
  },
  {
    title: 'no answer',
    answer: () => undefined,
    expected: {
      name: 'TimeoutError',
      code: 'timeout',
      category: 'timeout',
      outcome: 'unknown',
      retryable: true,
      timeoutMs: 300,
    },
  },
  {
    title: 'headers, then silence',
    answer: (response) => {
      response.writeHead(200);
      response.write('{"code":');
    },
    expected: { name: 'TimeoutError', outcome: 'unknown' },
  },
  {
    title: 'an answer that is too long',
    answer: respond(200, `{"code":0,"filler":"${'x'.repeat(6_000)}"}`),
    expected: {
      name: 'ResponseTooLargeError',
      code: 'response_too_large',
      category: 'protocol',
      outcome: 'unknown',
    },
  },
];

describe('an operation that dials', () => {
  it.each(failures)('turns $title into one typed error, after one request', async ({ answer, expected }) => {
    server.answer(answer);
    const error = await faultOf(client.ring({ phone: secretPhone }));
    expect(error).toMatchObject({ vendor: 'example', operation: 'ring', ...expected });
    expect(OutdialError.isOutdialError(error)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it.each(failures.filter(({ expected }) => expected.outcome === 'unknown'))(
    'leaves the outcome unknown after $title',
    async ({ answer }) => {
      server.answer(answer);
      const error = await failureOf(client.ring({ phone: secretPhone }));
      expect(error).toMatchObject({ code: 'unknown_outcome', outcome: 'unknown', attempts: 1 });
    },
  );

  it.each(failures)('quotes neither body nor phone number after $title', async ({ answer }) => {
    server.answer(answer);
    const error = await failureOf(client.ring({ phone: secretPhone }));
    expect(String(error)).not.toContain(secretPhone);
    expect(JSON.stringify(error)).not.toContain(secretPhone);
  });

  it('keeps the text of the vendor for those who ask', async () => {
    server.answer(respond(200, { code: 6, text: 'wrong' }));
    expect(await faultOf(client.ring({ phone: 'p' }))).toHaveProperty('vendorMessage', 'wrong');
  });
});
