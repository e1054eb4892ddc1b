import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSendablePath } from './request-path.js';

it('lets through only what HTTP clients leave as it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 3 }),
    fc.constantFrom('.', '..', '/', '/.', '%2e', '%2E%2e', '%', '%e6', '%zz', '是', '😀', '?', '#', '\\'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const path = `/${pieces.join('')}`;
      const url = new URL(`http://example.com${path}`);
      // A "%" without two digits survives, but nobody can decode it.
      const unchanged =
        url.pathname === path && url.href.length === 18 + path.length && !/%(?![0-9a-f]{2})/i.test(path);
      if (isSendablePath(path)) expect([path, unchanged]).toEqual([path, true]);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  '',
  'a',
  '?a',
  '//../a',
  '/.',
  '/%2E./a',
  '/a b',
  '/%zz',
  '/是',
  '/a?',
  '/a#',
  '/a\\b',
  '/"',
  '/{a}',
])('refuses %j', (path) => expect(isSendablePath(path)).toBe(false));
it.each(['/', '//', '/a/', '/...', '/.a/b.', "/!$&'()*+,-.0:;=@A[]_a~%e6%98%AF"])('lets %j through', (path) =>
  expect(isSendablePath(path)).toBe(true),
);
