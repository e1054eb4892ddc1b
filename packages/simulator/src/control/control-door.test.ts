import { request as httpRequest } from 'node:http';
import { expect, it } from 'vitest';
import { document, json, start, startControlled } from '../testing/controlled.js';
import { startForTest } from '../testing/start-for-test.js';

it('keeps web pages out', async () => {
  const { ask, url, simulator } = await startControlled();
  expect((await ask('POST', '/reset', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  const { hostname, port } = new URL(url);
  const statusOf = (host: string, path = '/ledger') =>
    new Promise((resolve, reject) => {
      httpRequest({ hostname, port, path, headers: { host } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .once('error', reject)
        .end();
    });
  for (const host of ['rebound.example.com', '127.0.0.1.example.com', 'a.localhost'])
    expect(await statusOf(`${host}:${port}`), host).toBe(403);
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(await statusOf(`${host}:${port}`), host).toBe(200);
  expect(await statusOf('rebound.example.com', `@127.0.0.1/ledger`)).toBe(400);
  expect(simulator.now()).toEqual(start);
});

it('serves every operation of its document, and nothing else', async () => {
  const { url } = await startControlled();
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'nxcloud')] as const),
  );
  expect(operations.length).toBeGreaterThanOrEqual(20);
  for (const [method, path] of operations) {
    const response = await fetch(url + path, {
      method,
      headers: json,
      ...(/^P/.test(method) && { body: '{' }),
    });
    if (response.status === 404)
      expect(await response.json()).not.toMatchObject({ error: expect.stringContaining('path') });
  }
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
});

it('needs sockets', async () => {
  await expect(startForTest({ control: true, listen: false })).rejects.toThrow('listen');
});
