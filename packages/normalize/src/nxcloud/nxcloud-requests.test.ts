// Every draft that is taken: the real client sends it, and what the capabilities promise can be read back from the request.
import type { CreateAndCallInput } from '@outdial/nxcloud';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee } from '../index.js';
import { clients } from '../testing/clients.js';
import { anyCallees, anyDraftFor, windowsOf } from '../testing/drafts.js';
import { encodeWith, inputOf } from '../testing/encode-with.js';
import { readExample } from '../testing/read-example.js';
import { startVendor, type VendorServer } from '../testing/start-vendor.js';
import { firstDifference } from '../testing/wall-clocks.js';
import { type NxcloudDraft, nxcloudCampaigns, nxcloudCapabilities } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');
const minuteMs = 60_000;
const weekMinutes = 7 * 1440;
const anyDraft = anyDraftFor(nxcloudCapabilities, fc.oneof(windowsOf(30), windowsOf(1)));

let server: VendorServer;
let adapter: ReturnType<typeof nxcloudCampaigns>;
beforeAll(async () => {
  server = await startVendor(readExample('nxcloud', 'createAndCall.immediate.response'));
  adapter = nxcloudCampaigns({ client: clients.nxcloud(server.url), ignoreUntil: true });
});
afterAll(() => server.close());

/** A bit more than a week is enough to see each of its days, and short enough for many runs. */
function shortened(draft: NxcloudDraft): NxcloudDraft {
  const begin = draft.start instanceof Date && draft.start > now ? draft.start : now;
  return { ...draft, until: new Date(begin.getTime() + 8 * 1440 * minuteMs) };
}

const taken = { drafts: 0, refused: 0 };

async function encode(draft: NxcloudDraft, callees: readonly Callee[]) {
  try {
    const encoded = await encodeWith(adapter, draft, callees, now);
    taken.drafts += 1;
    return encoded;
  } catch {
    // Nothing is left of windows that are shorter than half an hour, say.
    taken.refused += 1;
    return undefined;
  }
}

describe('every draft that NXCloud takes', () => {
  it('is accepted by the real client, in one request or in several', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, anyCallees, async (any, callees) => {
        const encoded = await encode(shortened(any), callees);
        const requests = [
          encoded?.creation,
          encoded?.bareCreation(),
          encoded?.addition(),
          encoded?.beginning(),
        ];
        for (const request of requests) {
          if (request === undefined) continue;
          await request.send();
          expect(server.requests.at(-1)?.body).toEqual({ productID: 'callbot', ...inputOf<object>(request) });
        }
      }),
      { numRuns: 40 },
    );
    expect(taken.drafts).toBeGreaterThan(20);
  });

  it('says in the request what the draft says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, anyCallees, async (any, callees) => {
        const draft = shortened(any);
        const encoded = await encode(draft, callees);
        if (encoded === undefined) return;
        const told = read(inputOf<CreateAndCallInput>(encoded.creation));
        const { start, redial, messageAfterCall } = draft;
        expect(told).toMatchObject({
          key: draft.key,
          name: draft.name,
          script: draft.script,
          start: startTold(start),
          ringSeconds: draft.ringSeconds,
          maxConcurrentCalls: draft.maxConcurrentCalls,
          redials: redial !== undefined,
          messageAfterCall,
          agentGroup: draft.agentTransfer?.group,
          callbacks: draft.callbacks,
          callees: callees.map(({ name = '', passThrough = '', variables = {}, ...callee }) => ({
            ...callee,
            name,
            passThrough,
            variables,
          })),
        });

        const context = encodingContextOf(draft, now);
        const wanted = { ...context, zones: [draft.timeZone] as [NxcloudDraft['timeZone']] };
        const dialled = { week: told.week, clocks: told.clocks };
        expect(firstDifference(wanted as never, dialled, 'too much')).toBeUndefined();
        expect(encoded.encoded.kept).toEqual(dialled);
        const isNarrowed = encoded.encoded.losses.some(({ field }) => field === 'windows');
        expect(firstDifference(wanted as never, dialled, 'too little') !== undefined).toBe(isNarrowed);
      }),
      { numRuns: 30 },
    );
  });
});

/** A start in the past is one at once, another is kept to the second. */
function startTold(start: NxcloudDraft['start']): NxcloudDraft['start'] {
  if (!(start instanceof Date)) return start;
  return start < now ? 'immediately' : new Date(Math.ceil(start.getTime() / 1000) * 1000);
}

/** Reads a request as the vendor's page explains it. */
function read({
  userTaskID,
  sceneID,
  taskCreateSetting: setting,
  funcFlag,
  callInfoList,
}: CreateAndCallInput) {
  const starts = { 1: 'manually', 2: new Date(setting.startupAt * 1000), 3: 'immediately' } as const;
  const [message] = funcFlag.smsFuncFlag;
  const lists = [setting.dialAtUpHour, setting.dialAtDownHour].map((list) => list.split(','));
  const week = Uint8Array.from({ length: weekMinutes }, (_, minute) => {
    const isDay = setting.dialAtWeekDay.split(',').includes(String(Math.floor(minute / 1440) + 1));
    const half = minute % 60 < 30 ? 0 : 1;
    return Number(isDay && lists[half]?.includes(String(Math.floor(minute / 60) % 24)));
  });
  return {
    key: userTaskID,
    name: setting.taskName,
    script: { id: sceneID },
    start: starts[setting.startupType],
    ringSeconds: setting.maxRingTime,
    maxConcurrentCalls: setting.maxCall,
    redials: funcFlag.roundRedial,
    messageAfterCall:
      funcFlag.smsEnable && message ? { templateId: message.smsID, intents: message.intentID } : undefined,
    agentGroup: setting.manualCallSetting?.agentGroup,
    callbacks: {
      campaign: setting.taskCallbackUrl,
      callee: callInfoList.orderCallbackUrl,
      call: callInfoList.callCallbackUrl,
    },
    callees: callInfoList.callList.map((order) => ({
      id: order.orderID,
      phone: `+${order.userPhone}`,
      name: order.userName,
      passThrough: order.other,
      variables: Object.fromEntries(order.params.map(({ name, value }) => [name, value])),
    })),
    week,
    clocks: setting.zoneSecond,
  };
}
