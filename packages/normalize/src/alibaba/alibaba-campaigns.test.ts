import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../index.js';
import {
  alibabaContext,
  alibabaDraft,
  alibabaWith,
  campaignTimes,
  sendJobGroup,
} from '../testing/alibaba-campaign.js';
import { callees, draft } from '../testing/drafts.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { unreportedAnswers } from '../testing/unreported-answers.js';
import type { AlibabaDraft } from './alibaba-campaign-settings.js';
import { alibabaCapabilities } from './alibaba-capabilities.js';
import { unmappedAnswers } from './unmapped-answers.js';

describe('a job group', () => {
  it('has the key for its name, calls by a schedule that does not repeat, and each callee once', async () => {
    const { adapter } = alibabaWith();
    const encoded = adapter.encode(alibabaDraft, alibabaContext(alibabaDraft));
    const created = encoded.create();
    expect([created.operation, created.input]).toEqual([
      'createJobGroup',
      {
        InstanceId: 'instance-1',
        JobGroupName: 'campaign-0001',
        JobGroupDescription: 'Payment reminder',
        ScriptId: '41',
        RingingDuration: 30,
        StrategyJson: {
          startTime: campaignTimes.from.getTime(),
          endTime: campaignTimes.until.getTime(),
          repeatBy: 'Week',
          repeatDays: expect.any(Array),
          workingTime: [{ beginTime: '09:00:00', endTime: '18:00:00' }],
          repeatable: false,
          maxAttemptsPerDay: 1,
        },
      },
    ]);
    expect(encoded.losses.map(({ field }) => field)).toEqual(['name', 'maxConcurrentCalls']);
    expect(encoded.limits).toEqual({
      calleesPerRequest: 99,
      calleesPerCampaign: Number.POSITIVE_INFINITY,
      creation: 'none',
      pauseMs: 0,
    });
    expect(encoded.begin).toBeUndefined();
  });

  it('is told by the vendor with its id, and its jobs by their ids', () => {
    const { adapter } = alibabaWith();
    const encoded = adapter.encode(alibabaDraft, alibabaContext(alibabaDraft));
    expect(encoded.create().read({ JobGroup: { JobGroupId: 'group-1' } })).toEqual({
      campaign: { key: 'campaign-0001', id: 'group-1', scriptId: '41' },
      refused: [],
    });
    expect(encoded.create().read({}).campaign?.id).toBeUndefined();
    const reference = { key: undefined, id: 'group-1', scriptId: undefined };
    const counted = [['job-1', 'job-2'], 'job-1', undefined].map(
      (JobsId) =>
        encoded.add?.(reference, { list: [], length: 0, add: () => [] }).read({ JobsId }).acceptedCount,
    );
    expect(counted).toEqual([2, 1, undefined]);
  });

  it('refuses what it cannot do from a program that no compiler has checked', () => {
    const { adapter } = alibabaWith();
    const refused = (changes: Partial<CampaignDraft>) => {
      const wanted = { ...alibabaDraft, ...changes } as unknown as AlibabaDraft;
      return refusedPaths(() => adapter.encode(wanted, alibabaContext(wanted)));
    };
    const redial = { times: 1, afterMinutes: 5 };
    expect(refused({ start: 'manually' })).toEqual(['start']);
    expect(refused({ maxTalkSeconds: 60 })).toEqual(['maxTalkSeconds']);
    expect(refused({ recording: true })).toEqual(['recording']);
    expect(refused({ redial: { ...redial, whom: 'everyone' } })).toEqual(['redial.whom']);
    expect(refused({ redial: { ...redial, whom: { intents: ['1'] } } })).toEqual(['redial.whom.intents']);
    expect(refused({ messageAfterCall: { templateId: '1' } })).toEqual(['messageAfterCall']);
    expect(refused({ agentTransfer: { group: '1' } })).toEqual(['agentTransfer']);
    expect(refused({ callbacks: draft.callbacks })).toEqual(['callbacks']);
    expect(refused({ callerNumber: '+13500000001' })).toEqual(['callerNumber']);
    expect(() => (adapter as unknown as { start(): void }).start()).toThrow(alibabaCapabilities.manualStart);
  });

  it('takes callees by the id of the group, and not more of them than 99 a request', () => {
    const { adapter } = alibabaWith();
    const { add } = adapter.encode(alibabaDraft, alibabaContext(alibabaDraft));
    const none = { list: [], length: 0, add: () => [] };
    const reference = { key: 'campaign-0001', id: undefined, scriptId: undefined };
    expect(refusedPaths(() => add?.(reference, none))).toEqual(['campaign.id']);
    for (const calleesPerRequest of [0, 1.5, 100]) {
      const { adapter: other } = alibabaWith({ calleesPerRequest });
      expect(refusedPaths(() => other.encode(alibabaDraft, alibabaContext(alibabaDraft)))).toEqual([
        'calleesPerRequest',
      ]);
    }
  });

  it('has the further fields that the vendor knows and the model does not', async () => {
    const { creation } = await sendJobGroup(alibabaDraft, callees, {
      jobGroup: { MinConcurrency: 2, Priority: 'Daily', RecallStrategyJson: { emptyNumberIgnore: true } },
      strategy: { routingStrategy: 'LocalFirst' },
    });
    expect(creation.texts).toMatchObject({
      MinConcurrency: '2',
      Priority: 'Daily',
      RecallStrategyJson: '{"emptyNumberIgnore":true}',
    });
    expect(creation.strategy).toMatchObject({ routingStrategy: 'LocalFirst', maxAttemptsPerDay: 1 });
  });
});

describe('the loss report', () => {
  it('has every field of the answers to requests that is not read', () => {
    const read = ['/RequestId', 'createJobGroup /JobGroup/JobGroupId'];
    expect(unreportedAnswers('alibaba', unmappedAnswers, read)).toEqual({ missing: [], unknown: [] });
  });
});
