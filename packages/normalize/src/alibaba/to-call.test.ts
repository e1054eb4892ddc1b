import { describe, expect, it } from 'vitest';
import { eventOfCall } from '../events/event-of-call.js';
import { eventOfCampaign } from '../events/event-of-campaign.js';
import { readExample } from '../testing/read-example.js';
import { toCall, toCalls } from './to-call.js';
import { toCampaign } from './to-campaign.js';

interface Answers {
  readonly Job: { readonly Tasks: readonly unknown[] };
  readonly Jobs: { readonly List: readonly unknown[] };
  readonly JobGroup: unknown;
  readonly ExecutingInfo: unknown;
}

function answer(operation: string): Answers {
  return readExample<Answers>('alibaba', `${operation}.every-field.response`);
}

describe('toCalls', () => {
  it('reads the calls of a job, with what was said', () => {
    const { Job } = answer('describeJob');
    const calls = toCalls(Job);
    expect(calls.length).toBe(Job.Tasks.length);
    expect(calls[0]?.raw).toEqual({ task: Job.Tasks[0], job: Job });
    expect(calls[0]?.transcript?.length).toBeGreaterThan(0);
    expect(calls[0]?.transcript?.[0]).toMatchObject({
      who: expect.stringMatching(/^(robot|callee)$/),
      text: expect.any(String),
      at: expect.any(Date),
    });
  });

  it('reads the latest call of a job', () => {
    const [job] = answer('queryJobsWithResult').Jobs.List;
    expect(toCalls(job)).toMatchObject([
      {
        vendor: 'alibaba',
        callee: {
          id: 'C01',
          vendorId: 'cc231a1d-3c05-4739-8926-193ecf4097ba',
          phone: { normalized: undefined, native: '134****9999' },
          name: 'John Smith',
        },
        calleeFinished: { normalized: true, native: 'Succeeded' },
        status: { normalized: 'answered', native: 'Succeeded' },
        hangupCause: { normalized: 'finished', native: 'FINISHED' },
        hungUpBy: { normalized: 'callee', native: 'Callee' },
        startedAt: { normalized: new Date(1_615_363_297_000) },
        durationSeconds: { normalized: 40, native: 40_000 },
        transcript: undefined,
        labels: expect.arrayContaining([{ name: 'Whether connected', group: 'Extras', value: 'Yes' }]),
      },
    ]);
    expect(toCalls(job)[0]?.variables).toEqual(
      toCall(undefined, { Extras: (job as { Extras?: unknown }).Extras }).variables,
    );
    const own = {
      Extras: [{ Key: 'sum', Value: '5' }],
      LatestTask: { Extras: [{ Key: 'intent', Value: 'A' }] },
    };
    expect(toCalls(own)).toMatchObject([
      {
        variables: [{ name: 'sum', value: '5' }],
        labels: [{ name: 'intent', group: 'Extras', value: 'A' }],
      },
    ]);
  });

  it('takes a job without a task for its call', () => {
    const scheduled = toCalls({ JobId: 'job-1', Status: 'Scheduling' });
    expect(scheduled).toMatchObject([
      { id: undefined, status: { normalized: 'queued', native: 'Scheduling' } },
    ]);
    const [blocked] = toCalls({ JobId: 'job-1', Status: 'Failed', FailureReason: 'ContactBlockList' });
    expect(blocked).toMatchObject({
      status: { normalized: 'blocked', native: 'Failed' },
      hangupCause: { normalized: 'blocked', native: 'ContactBlockList' },
      calleeFinished: { normalized: true },
    });
  });
});

describe('toCall', () => {
  it.each([
    [{ Status: 'Busy' }, 'busy', 'busy'],
    [{ Status: 'SucceededInoInterAction' }, 'answered', 'silence'],
    [{ Status: 'Succeeded', EndReason: 'TRANSFER_BY_INTENT' }, 'answered', 'transferred'],
    [{ Status: 'SucceededSpecialInterceptVoiceAssistant' }, 'voicemail', 'intercepted'],
    [{ Status: 'HighRiskSipCode' }, 'blocked', 'blocked'],
    [{ Status: 'Failed', HasHangUpByRejection: true }, 'declined', 'unknown'],
    [{ Status: 'Busy', HasAnswered: true }, 'busy', 'busy'],
    [{ Status: 'Terminated', HasAnswered: 'true' }, 'answered', 'unknown'],
    [{ Status: 'Terminated' }, 'unknown', 'unknown'],
    [{ Status: 'Added' }, 'unknown', 'unknown'],
    [{ Status: 'constructor' }, 'unknown', 'unknown'],
    [{ EndReason: 'CLIENT_HANGUP' }, 'unknown', 'hung_up'],
    [{}, 'unknown', 'unknown'],
  ])('takes %j for %s, %s', (task, status, cause) => {
    const call = toCall(task);
    expect([call.status.normalized, call.hangupCause.normalized]).toEqual([status, cause]);
  });
});

describe('toCampaign', () => {
  it('reads a job group, and live figures in the place of its own', () => {
    const { JobGroup } = answer('describeJobGroup');
    const { ExecutingInfo } = answer('describeGroupExecutingInfo');
    expect(toCampaign(JobGroup)).toMatchObject({
      id: '46a9ad0c-3e11-44da-a9a7-2c21bf5ce185',
      scriptId: '49f00b0d-78ac-4d51-91de-a9e8e92b8470',
      name: '催收作业组',
      status: { normalized: 'completed', native: 'Completed' },
      createdAt: { normalized: new Date(1_578_881_227_404) },
      progress: {
        callees: { total: 10, waiting: 5, running: 2, finished: 2, failed: 0 },
        calls: { total: undefined },
      },
      raw: { group: JobGroup },
    });
    expect(toCampaign(JobGroup, ExecutingInfo).progress).toMatchObject({
      callees: { total: 5, waiting: 5, finished: 5, cancelled: 5 },
      calls: { total: 5, failed: 5 },
    });
  });
});

describe('what was asked for', () => {
  it('becomes events', () => {
    const job = { JobGroupId: 'group-1', JobId: 'job-1', ReferenceId: 'c-1' };
    const kinds = ['Executing', 'NoAnswer', 'Added'].map(
      (Status) => eventOfCall(toCall({ Status }, job)).kind,
    );
    expect(kinds).toEqual(['call_changed', 'call_ended', 'call_changed']);
    expect(eventOfCall(toCall({ Status: 'Added', EndTime: 1_615_363_297_000 }, job))).toMatchObject({
      kind: 'call_ended',
      trust: 'asked',
      at: new Date(1_615_363_297_000),
      campaign: { id: 'group-1' },
      callee: { id: 'c-1', vendorId: 'job-1' },
    });
    const at = new Date('2030-01-15T02:00:00Z');
    const campaign = toCampaign({ JobGroupId: 'group-1', Status: 'Paused' });
    expect(eventOfCampaign(campaign, at)).toMatchObject({
      kind: 'campaign_changed',
      at,
      campaign: { id: 'group-1' },
      status: { normalized: 'paused' },
    });
  });
});
