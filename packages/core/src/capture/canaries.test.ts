import fc from 'fast-check';
import { expect, test } from 'vitest';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { post, recorder } from './testing/recorder.js';

const server = await useLoopbackServer();

test('a line holds no canary from any place', async () => {
  const secret = 'cAnary/+ 42"ü';
  const number = '+999 (12) 345-678-90';
  const text = fc.constantFrom(secret, number, `${secret}${number}`, `x ${number} y`);
  const place = fc.constantFrom<(canary: string) => [path: string, init: RequestInit]>(
    (canary) => [`/p/${encodeURIComponent(canary)}`, post('')],
    (canary) => [`/p?${new URLSearchParams({ a: canary, [canary]: 'b' })}`, post('')],
    (canary) => ['/p', post(new URLSearchParams({ jobs: JSON.stringify([{ a: canary }]) }))],
    (canary) => ['/p', post(JSON.stringify({ a: [canary], [canary]: { b: canary } }))],
    (canary) => ['/p', post(JSON.stringify({ a: JSON.stringify({ b: canary }) }))],
    (canary) => ['/p', post(JSON.stringify({ a: canary }).slice(0, -1))],
    (canary) => ['/p', post(canary)],
    (canary) => ['/p', post(Buffer.from(`<a b="1">${canary.replace('"', '&quot;')}</a>`))],
    (canary) => [
      '/p',
      post('', { 'x-any': encodeURIComponent(canary), 'content-type': encodeURIComponent(canary) }),
    ],
    (canary) => ['/p', post('', { authorization: `Basic ${Buffer.from(`u:${canary}`).toString('base64')}` })],
  );
  await fc.assert(
    fc.asyncProperty(place, text, place, text, async (sent, canary, answered, other) => {
      const [path, init] = sent(canary);
      const [location, { body, headers }] = answered(other);
      server.answer(respond(200, String(body), { ...(headers as Record<string, string>), location }));
      const { fetch, lines } = recorder({ secrets: [secret] });
      await (await fetch(`${server.url}${path}`, init)).text();
      expect(lines).toHaveLength(1);
      // The port of the server may hold the same digits.
      const line = lines[0]?.replaceAll(server.url, '') as string;
      const decoded = line.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      for (const shown of [line, decoded]) {
        expect(shown).not.toMatch(/cAnary|Y0FuYXJ5|jQW5hcn|NBbmFye|999|345|678/i);
      }
    }),
    { numRuns: 300 },
  );
});
