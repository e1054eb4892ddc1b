// Every draft that is taken: the real client sends it, and what the capabilities promise can be read back from the request.
import type { SendGroupCallInput } from '@outdial/laaffic';
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
import { laafficIvrCampaigns, laafficIvrCapabilities } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const daily = windowsOf(1).map(([{ from, to }]) => [{ days: everyDay, from, to }] as const);
const texts = {
  '1': { text: 'Hello.', lan: 'EN' },
  '2': { text: 'Good bye.', lan: 'IDN', ssmlGender: 1 },
} as const;
const messages = { missed: { smsAppId: 'SMS', smsContent: 'We tried to reach you.' } };

let server: VendorServer;
let adapter: ReturnType<typeof laafficIvrCampaigns>;
beforeAll(async () => {
  server = await startVendor(readExample('laaffic', 'sendGroupCall.created.response'));
  const settings = { appId: 'EXAMPLE1', vendorTimeZone: 'UTC', ignoreUntil: true, texts, messages } as const;
  adapter = laafficIvrCampaigns({ client: clients.laaffic(server.url), ...settings });
});
afterAll(() => server.close());

const anyDraft = fc
  .tuple(anyDraftFor(laafficIvrCapabilities, daily), fc.constantFrom('1', '2', 'file-7'), fc.boolean())
  .map(([draft, id, isAnnounced]) => {
    const begin = draft.start instanceof Date && draft.start > now ? draft.start : now;
    const { messageAfterCall: _message, ...silent } = draft;
    return {
      ...silent,
      script: { id },
      ringSeconds: Math.max(20, draft.ringSeconds),
      until: new Date(begin.getTime() + 8 * 86_400_000),
      ...(isAnnounced && { messageAfterCall: { templateId: 'missed' } }),
    };
  });

describe('every draft that LAAFFIC’s IVR takes', () => {
  it('is accepted by the real client, and says in the request what the draft says', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(anyDraft, anyCallees, async (draft, callees) => {
        const context = encodingContextOf(draft, now);
        const encoded = await encodeWith(adapter, draft, callees, now).catch(() => undefined);
        // Nothing is left of windows that are only in the last minute of the day, say.
        if (encoded === undefined) return;
        taken += 1;
        await encoded.creation.send();
        const sent = server.requests.at(-1)?.body as SendGroupCallInput;
        const { week, ...told } = readLaafficTask(sent as never);
        expect(told).toEqual({
          key: draft.key,
          start: laafficStart(draft.start, now),
          ringSeconds: draft.ringSeconds,
          callerNumber: draft.callerNumber,
          redial: draft.redial,
          callees: callees.map(({ phone, variables = {} }) => ({ phone, variables })),
        });
        const spoken = texts[draft.script.id as '1'] as { text: string } | undefined;
        expect([sent.source, sent.text ?? sent.voiceFileId, sent.maxCalls]).toEqual([
          spoken ? 3 : 1,
          spoken?.text ?? draft.script.id,
          draft.maxTalkSeconds ?? 300,
        ]);
        expect([sent.hangUpSms === 1, sent.toSeat === 1]).toEqual([
          draft.messageAfterCall !== undefined,
          draft.agentTransfer !== undefined,
        ]);
        expect(String(sent.sipGroupId)).toBe(String(draft.agentTransfer?.group));

        expect(encoded.encoded.kept).toEqual({ week, clocks: 'UTC' });
        expect(firstDifference(context as never, { week, clocks: 'UTC' }, 'too much')).toBeUndefined();
      }),
      { numRuns: 40 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
