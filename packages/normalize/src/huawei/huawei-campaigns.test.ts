import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../index.js';
import { callees, draft } from '../testing/drafts.js';
import {
  campaignTimes,
  huaweiContext,
  huaweiReference,
  huaweiWith,
  sendCampaign,
} from '../testing/huawei-campaign.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import type { HuaweiDraft } from './huawei-campaign-settings.js';
import { huaweiCampaigns } from './huawei-campaigns.js';
import { huaweiCapabilities } from './huawei-capabilities.js';
import { unmappedAnswers } from './unmapped-answers.js';

describe('a campaign', () => {
  it('has the key for its name, begins at its time and is led by a flow', async () => {
    const { creation, addition, paths, encoded } = await sendCampaign(draft, callees);
    expect(paths).toEqual([
      '/rest/isales/v2/openapi/campaigns/25',
      '/rest/isales/v2/openapi/campaigns/25/calldata/47',
    ]);
    expect(creation).toEqual({
      name: 'campaign-0001',
      description: 'Payment reminder',
      // Not early, and not late.
      strBeginTime: '2030-01-15 02:00:01',
      strEndTime: '2030-04-15 02:00:00',
      deviceType: 1,
      callerNo: [{ accessCode: '880086' }],
      maxAlertingTime: 30,
      ivrParam: { deviceSign: '41', callCount: 5 },
      scheduleParam: expect.objectContaining({ workdayBeginTime1: '01:00', holidayEndTime1: '10:00' }),
      retryPolicy: { policyType: 0, policyJson: '[{"type":0,"retryDay":1,"retryTimes":1}]' },
      callBackUrl: 'https://example.com/call',
    });
    expect(addition.callDataList).toEqual([
      { sessionId: 'order-1', called: [{ calledNo: '999000000001' }] },
      { sessionId: 'order-2', called: [{ calledNo: '999000000002' }] },
    ]);
    expect(encoded.losses.map(({ field }) => field)).toEqual([
      'name',
      'callbacks.campaign',
      'callbacks.callee',
    ]);
    expect(encoded.limits).toEqual({
      calleesPerRequest: 20,
      calleesPerCampaign: 200_000,
      creation: 'none',
      pauseMs: 1000,
    });
    expect(encoded.begin).toBeUndefined();
  });

  it('is told by the vendor with its id, and how many numbers were added', () => {
    const { create, add } = huaweiWith().adapter.encode(draft, huaweiContext(draft));
    expect(create().read({ resultCode: '0200000', returnObject: { id: 47 } })).toEqual({
      campaign: { key: 'campaign-0001', id: '47', scriptId: '41' },
      refused: [],
    });
    const none = { list: [], length: 0, add: () => [] };
    const dataIdList = [{ called: '999000000001', dataId: '1' }];
    const counted = [{ returnObject: { dataIdList } }, { returnObject: null }, {}].map(
      (data) => add?.(huaweiReference, none).read(data).acceptedCount,
    );
    expect(counted).toEqual([1, undefined, undefined]);
    expect(refusedPaths(() => add?.({ ...huaweiReference, id: undefined }, none))).toEqual(['campaign.id']);
  });

  it('has a calling number from the draft, else from the adapter, else is refused', async () => {
    const own = await sendCampaign({ ...draft, callerNumber: '+999000000100' }, callees);
    expect(own.creation.callerNo).toEqual([{ accessCode: '999000000100' }]);
    const bare = huaweiCampaigns({ client: huaweiWith().client });
    expect(refusedPaths(() => bare.encode(draft, huaweiContext(draft)))).toEqual(['callerNumber']);
  });

  it('has the further fields that the vendor knows and the model does not', async () => {
    const { creation } = await sendCampaign(draft, callees, {
      deviceType: 3,
      callInterval: 5,
      priority: 2,
      initStatus: 0,
    });
    expect(creation).toMatchObject({
      deviceType: 3,
      ivrParam: { callInterval: 5 },
      priority: 2,
      initStatus: 0,
    });
  });

  it('refuses what it cannot do from a program that no compiler has checked', () => {
    const { adapter } = huaweiWith();
    const refused = (changes: Partial<CampaignDraft>) => {
      const wanted = { ...draft, ...changes } as unknown as HuaweiDraft;
      return refusedPaths(() => adapter.encode(wanted, huaweiContext(wanted)));
    };
    const redial = { times: 1, afterMinutes: 5 };
    expect(refused({ start: 'manually' })).toEqual(['start']);
    expect(refused({ maxTalkSeconds: 60 })).toEqual(['maxTalkSeconds']);
    expect(refused({ recording: true })).toEqual(['recording']);
    expect(refused({ redial: { ...redial, whom: 'everyone' } })).toEqual(['redial.whom']);
    expect(refused({ redial: { ...redial, whom: { intents: ['1'] } } })).toEqual(['redial.whom.intents']);
    expect(refused({ messageAfterCall: { templateId: '1' } })).toEqual(['messageAfterCall']);
    expect(refused({ agentTransfer: { group: '1' } })).toEqual(['agentTransfer']);
    expect(refused({ ringSeconds: 4 })).toEqual(['ringSeconds']);
    expect(refused({ ringSeconds: 121 })).toEqual(['ringSeconds']);
    expect(refused({ key: 'k'.repeat(96) })).toEqual(['key']);
    const soon = new Date(campaignTimes.from.getTime() + 1500);
    const late = { ...huaweiContext(draft), until: soon };
    expect(refusedPaths(() => adapter.encode(draft, late))).toEqual(['until']);
    const untyped = adapter as unknown as { start(): void; cancel(): void };
    expect(() => untyped.start()).toThrow(huaweiCapabilities.manualStart);
    expect(() => untyped.cancel()).toThrow(huaweiCapabilities.cancel);
    for (const calleesPerRequest of [0, 1.5, 2001]) {
      const { adapter: other } = huaweiWith({ calleesPerRequest });
      expect(refusedPaths(() => other.encode(draft, huaweiContext(draft)))).toEqual(['calleesPerRequest']);
    }
  });

  it('has room in its name for the number of the last campaign of a plan', () => {
    const { adapter } = huaweiWith();
    const long = { ...draft, key: 'k'.repeat(95) };
    const context = { ...huaweiContext(long), key: `${long.key}-9999` };
    expect(adapter.encode(long, context).create().input).toMatchObject({ name: context.key });
  });

  it('leaves out a description that the vendor would refuse, and says so', async () => {
    const { creation, encoded } = await sendCampaign({ ...draft, name: 'Rent; May' }, callees);
    expect(creation.description).toBeUndefined();
    expect(encoded.losses.find(({ field }) => field === 'name')?.reason).toContain('signs');
  });
});

describe('the loss report', () => {
  it('has every field of the answers to requests that is not read', () => {
    const read = ['createCampaignV2 /returnObject/id'];
    expect(unreportedAnswers('huawei', unmappedAnswers, read)).toEqual({ missing: [], unknown: [] });
  });
});
