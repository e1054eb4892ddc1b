// Every draft that is taken: the real client sends it, and what the capabilities promise can be read back from the request.
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingContextOf } from '../campaign/encoding-context.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraftFor, windowsOf } from '../testing/drafts.js';
import { encodeWith } from '../testing/encode-with.js';
import { readExample } from '../testing/read-example.js';
import { laafficStart, readLaafficTask } from '../testing/read-laaffic-task.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { firstDifference } from '../testing/wall-clocks.js';
import { laafficAgentCampaigns, laafficAgentCapabilities } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const daily = fc
  .oneof(windowsOf(60), windowsOf(1))
  .map(([{ from, to }]) => [{ days: everyDay, from, to }] as const);

let server: VendorServer;
let adapter: ReturnType<typeof laafficAgentCampaigns>;
beforeAll(async () => {
  server = await startVendor(readExample('laaffic', 'sendAgentGroupCall.documented.response'));
  const client = clients.laaffic(server.url);
  adapter = laafficAgentCampaigns({ client, appId: 'EXAMPLE1', vendorTimeZone: 'UTC', ignoreUntil: true });
});
afterAll(() => server.close());

describe('every draft that LAAFFIC’s agents take', () => {
  it('is accepted by the real client, and says in the request what the draft says', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(anyDraftFor(laafficAgentCapabilities, daily), anyCallees, async (any, callees) => {
        const begin = any.start instanceof Date && any.start > now ? any.start : now;
        const draft = { ...any, until: new Date(begin.getTime() + 8 * 86_400_000) };
        const context = encodingContextOf(draft, now);
        const encoded = await encodeWith(adapter, draft, callees, now).catch(() => undefined);
        // Nothing is left of windows that are only in the last minute of the day, say.
        if (encoded === undefined) return;
        taken += 1;
        await encoded.creation.send();
        const sent = server.requests.at(-1)?.body as SendAgentGroupCallInput;
        const { week, ...told } = readLaafficTask(sent);
        expect(told).toEqual({
          key: draft.key,
          start: laafficStart(draft.start, now),
          ringSeconds: draft.ringSeconds,
          callerNumber: draft.callerNumber,
          redial: draft.redial,
          callees: callees.map(({ phone, variables = {} }) => ({ phone, variables })),
        });
        expect([sent.agentId, sent.maxCalls, sent.enableRecording]).toEqual([
          Number(draft.script.id),
          draft.maxTalkSeconds,
          draft.recording === undefined ? undefined : Number(draft.recording),
        ]);

        const { kept, losses } = encoded.encoded;
        expect(kept).toEqual({ week, clocks: 'UTC' });
        const wanted = context as never;
        expect(firstDifference(wanted, { week, clocks: 'UTC' }, 'too much')).toBeUndefined();
        const isNarrowed = losses.some(({ field }) => field === 'windows');
        const lacking = firstDifference(wanted, { week, clocks: 'UTC' }, 'too little');
        expect(lacking !== undefined).toBe(isNarrowed);
      }),
      { numRuns: 40 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
