import { nxcloudDigest } from '@outdial/signing';
import { expect, it } from 'vitest';
import { smallAccount } from '../testing/small-vendor.js';
import { openDoor } from '../testing/two-doors.js';

/** Sends a signed ping, and gives what the journal says of who refused it. */
async function refusedBy(body: string, path = '/callcentre/api/v3/ping', changes: object = {}) {
  const { ask, events } = await openDoor('fetch', undefined, 'nxcloud');
  const { headers } = nxcloudDigest.sign({ body }, smallAccount, {
    now: () => new Date('2026-01-01T00:00:00Z'),
  });
  await ask(path, { method: 'POST', body, headers: { ...headers, ...changes } });
  return events[0]?.request?.refusedBy;
}

it('names nobody for a request that is accepted', async () => {
  expect(await refusedBy('{"data":"hello"}')).toBeUndefined();
});

it('names the credentials before the document', async () => {
  expect(await refusedBy('{}', undefined, { sign: '0'.repeat(32) })).toBe('credentials');
});

it.each(['', 'no JSON', '[]', '{}', '{"data":1}'])('names the document for the body %j', async (body) => {
  expect(await refusedBy(body)).toBe('document');
});
