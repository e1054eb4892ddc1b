import { expect, it } from 'vitest';
import { postCallback } from './post-callback.js';

it.each([
  ['at all', () => new Promise<Response>(() => {})],
  ['to the end', () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))],
])('a receiver that does not answer %s is given up after a time', async (_, receiver) => {
  const closing = new AbortController().signal;
  const request = { url: 'http://x', headers: {}, body: '{}', receiver, closing, timeoutMilliseconds: 20 };
  expect(await postCallback(request)).toBeUndefined();
});

it('reads an answer of any length, and keeps its beginning', async () => {
  const chunk = new Uint8Array(1_000_000).fill(97);
  let left = 200;
  const body = new ReadableStream({
    pull: (controller) => {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const answer = await postCallback({
    url: 'http://x',
    headers: {},
    body: '{}',
    receiver: () => new Response(body),
    closing: new AbortController().signal,
  });
  expect(answer).toEqual({ httpStatus: 200, body: 'a'.repeat(1000) });
  expect(left).toBe(-1);
});
