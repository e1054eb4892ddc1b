import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { type RecordedExchange, recordExchanges } from './exchange-recorder.js';

it.each([
  ['JSON without its secrets', '{"authToken":"t-1","retCode":0}', { authToken: '(secret)', retCode: 0 }],
  ['a page as the text that it is', '<html></html>', '<html></html>'],
])('records %s, and hands the answer on untouched', async (_title, body, received) => {
  const server = createServer((request, response) => request.resume().on('end', () => response.end(body)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const exchanges: RecordedExchange[] = [];
  const fetch = recordExchanges((exchange) => exchanges.push(exchange));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/path?name=value`;
  const response = await fetch(url, { method: 'GET' });
  expect(await (response as Response).text()).toBe(body);
  expect(exchanges).toEqual([
    { method: 'GET', path: '/path', sent: { name: 'value' }, status: 200, received },
  ]);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});
