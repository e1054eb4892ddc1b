import { expect, it } from 'vitest';
import { isLoopback } from './is-loopback.js';

it.each([
  'http://127.0.0.1:4010/hook',
  'https://127.8.9.10',
  'http://localhost',
  'http://[::1]:80/',
  // The parser writes these as 127.0.0.1.
  'http://2130706433/',
  'http://0x7f.1/',
])('%s is this machine', (address) => {
  expect(isLoopback(address)).toBe(true);
});

it.each([
  'http://example.com',
  'http://127.0.0.1.example.com',
  'http://localhost@203.0.113.7/',
  'http://[::ffff:203.0.113.7]/',
  'http://0.0.0.0/',
  'ftp://127.0.0.1/',
  'http://',
  '',
])('%j is not', (address) => {
  expect(isLoopback(address)).toBe(false);
});
