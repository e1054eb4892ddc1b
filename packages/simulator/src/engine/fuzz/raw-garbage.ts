import type { Random } from './random.js';

const methods = ['GET', 'POST', 'PUT', 'HEAD', 'TRACE', 'OPTIONS', 'PATCH', 'DELETE', 'get', 'DIAL', ''];
const targets = [
  '/',
  '*',
  '//',
  '/..%2f',
  '/%00',
  '/%',
  '/?%zz=%',
  'http://x/',
  '/v3/getBalance',
  '/\u00e9',
  ' / ',
  '/a b',
];
const versions = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''];
const headers = [
  'Host: x',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Content-Encoding: gzip',
  'Content-Type: application/x-www-form-urlencoded',
  'Expect: 100-continue',
  'Upgrade: h2c',
  'Connection: close',
  '__proto__: 1',
  ': no name',
  'Sign: \u0001',
  `Cookie: ${'a'.repeat(3000)}`,
];
const bodies = ['', 'hello', '0\r\n\r\n', '5\r\nhello\r\n0\r\n\r\n', 'ffffffff\r\n', '{"a":', '\u0000\u0000'];

/** Bytes that may look like HTTP, or like two requests, or like nothing. */
export function rawGarbage(random: Random): Uint8Array {
  if (random.below(4) === 0) {
    return Uint8Array.from({ length: random.below(3000) }, () => random.below(256));
  }
  const request = () => {
    const line = `${random.pick(methods)} ${random.pick(targets)} ${random.pick(versions)}`;
    const lines = Array.from({ length: random.below(6) }, () => random.pick(headers));
    return `${[line, ...lines].join('\r\n')}\r\n\r\n${random.pick(bodies)}`;
  };
  const text = request() + (random.below(3) === 0 ? request() : '');
  return Buffer.from(random.below(3) === 0 ? text.slice(0, random.below(text.length)) : text, 'latin1');
}
