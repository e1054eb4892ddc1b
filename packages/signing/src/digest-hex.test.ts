import { Buffer } from 'node:buffer';
import crypto from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';

const oneShot = crypto.hash;

afterEach(() => {
  crypto.hash = oneShot;
  vi.resetModules();
});

it.each([
  ['with crypto.hash', oneShot],
  ['on a runtime without crypto.hash', undefined],
])('hashes text as UTF-8 and bytes as they are, %s', async (_, hash) => {
  crypto.hash = hash as typeof oneShot;
  vi.resetModules();
  const { digestHex } = await import('./digest-hex.js');
  expect(digestHex('md5', 'abc')).toBe('900150983cd24fb0d6963f7d28e17f72');
  expect(digestHex('sha256', '')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  for (const text of ['默认 é', 'lone \ud800 surrogate', '\ud83d\ude00']) {
    expect(digestHex('sha256', text)).toBe(digestHex('sha256', Buffer.from(text, 'utf8')));
  }
});
