import { describe, expect, it } from 'vitest';
import {
  actionClient,
  createGroup as createTestGroup,
  InstanceId,
  jobInput,
  missingInstanceId,
} from '../testing/alibaba-actions.js';
import { askRpc } from '../testing/alibaba-client.js';
import { startForTest, type TestSimulator } from '../testing/start-for-test.js';

const jobText = (phoneNumber: string, referenceId: string) =>
  JSON.stringify(jobInput(phoneNumber, referenceId));

const tomorrow = Date.now() + 86_400_000;

/** A group with two jobs that nobody calls before tomorrow. */
async function createGroup(simulator: TestSimulator) {
  const ask = actionClient(simulator);
  const group = await createTestGroup(ask, ['999000000001', '999000000002'], {
    'CallingNumber.1': '999000000100',
    MinConcurrency: 2,
    StrategyJson: {
      maxAttemptsPerDay: '3',
      repeatDays: ['1'],
      repeatBy: 'Once',
      startTime: tomorrow,
      endTime: tomorrow + 1,
    },
  });
  return { ask, ...group };
}

describe('job groups', () => {
  it('are created, described, changed and listed', async () => {
    const simulator = await startForTest();
    const { ask, JobGroup, JobGroupId } = await createGroup(simulator);
    expect(JobGroup).toMatchObject({
      JobGroupName: '第一个任务',
      CallingNumbers: ['999000000100'],
      MinConcurrency: 2,
      RingingDuration: 25,
      Status: 'Scheduling',
      Strategy: { MaxAttemptsPerDay: 3, RepeatDays: ['1'] },
    });
    expect(JobGroup).not.toHaveProperty('ScriptId');
    const described = await ask('DescribeJobGroup', { JobGroupId });
    expect(described.JobGroup).toMatchObject({
      ScriptId: 'script',
      Progress: { TotalJobs: 2, Scheduling: 2 },
    });
    const FlashSmsExtras = '{"templateId":"1","configId":"2"}';
    const changes = { JobGroupId, Name: 'other', JobGroupStatus: 'Draft', FlashSmsExtras };
    const { JobGroup: modified } = await ask('ModifyJobGroup', changes);
    expect(modified).toMatchObject({ JobGroupName: 'other', Status: 'Draft', FlashSmsExtras });
    const list = async (filter: Record<string, string>) => {
      const { JobGroups } = await ask('ListJobGroups', { PageNumber: '1', PageSize: '10', ...filter });
      return (JobGroups as { TotalCount: number }).TotalCount;
    };
    expect(await list({ SearchText: 'oth' })).toBe(1);
    expect(await list({ SearchText: '任务' })).toBe(0);
    expect(await list({ JobGroupStatusFilter: 'Paused,Draft' })).toBe(1);
    expect(await list({ OnlyMinConcurrencyEnabled: 'true', EndTime: '1' })).toBe(0);
    expect(simulator.alibaba.jobGroups()).toMatchObject([{ jobGroupId: JobGroupId, name: 'other' }]);
  });

  it('need a script, or a scenario in its place', async () => {
    const ask = actionClient(await startForTest());
    const group = { JobGroupName: '第一个任务' };
    expect(await ask('CreateJobGroup', group)).toMatchObject({ Code: 'MissingScriptId' });
    expect(await ask('CreateJobGroup', { ...group, ScenarioId: 's' })).toMatchObject({ Code: 'OK' });
  });

  it('are listed later under the id given now', async () => {
    const { ask } = await createGroup(await startForTest());
    const query = { PageNumber: '1', PageSize: '10', AsyncQuery: 'true' };
    const { AsyncTaskId, JobGroups } = await ask('ListJobGroups', query);
    expect(JobGroups).toBeUndefined();
    const ready = await ask('ListJobGroupsAsync', { AsyncTaskId: String(AsyncTaskId) });
    expect(ready).toMatchObject({ Vaild: true, Timeout: false, TotalCount: 1, JobGroups: [{}] });
    const unknown = await ask('ListJobGroupsAsync', { AsyncTaskId: 'nobody' });
    expect(unknown).toMatchObject({ Vaild: false, Timeout: true });
  });

  it('are unknown in another instance', async () => {
    const { ask, JobGroupId } = await createGroup(await startForTest());
    for (const action of ['DescribeJobGroup', 'SuspendJobs', 'AssignJobs', 'ListJobsByGroup']) {
      const page = { PageNumber: '1', PageSize: '10', All: 'true', 'JobsJson.1': jobText('1', 'x') };
      const parameters = { JobGroupId, InstanceId: 'another', ...page };
      expect(await ask(action, parameters)).toMatchObject({ Code: 'NotExist.JobGroup' });
    }
  });
});

describe('jobs', () => {
  it('are paused, resumed and cancelled, by id, by reference and all together', async () => {
    const simulator = await startForTest();
    const { ask, JobGroupId, JobsId } = await createGroup(simulator);
    const statuses = () => simulator.alibaba.jobs().map(({ status }) => status);
    await ask('SuspendJobs', { All: 'false', JobGroupId, 'JobId.1': String(JobsId[1]) });
    expect(statuses()).toEqual(['Scheduling', 'Paused']);
    await ask('SuspendJobs', { All: 'true', JobGroupId });
    await ask('ResumeJobs', { All: 'true', 'JobReferenceId.1': 'C01' });
    expect(statuses()).toEqual(['Scheduling', 'Paused']);
    await ask('CancelJobs', { All: 'true', JobGroupId });
    await ask('ResumeJobs', { All: 'true', JobGroupId });
    expect(statuses()).toEqual(['Cancelled', 'Cancelled']);
  });

  it('must be named by id when not all are meant', async () => {
    const { ask, JobGroupId } = await createGroup(await startForTest());
    for (const action of ['SuspendJobs', 'ResumeJobs', 'CancelJobs']) {
      const unnamed = { All: 'false', JobGroupId, 'JobReferenceId.1': 'C01' };
      expect(await ask(action, unnamed)).toMatchObject({ Code: 'MissingJobId' });
    }
  });

  it('are found by id, group, number and result', async () => {
    const { ask, JobGroupId, JobsId } = await createGroup(await startForTest());
    const page = { PageNumber: '1', PageSize: '1' };
    expect(await ask('ListJobs', { 'JobId.1': 'nobody', 'JobId.2': String(JobsId[0]) })).toMatchObject({
      Jobs: [
        { JobId: JobsId[0], ReferenceId: 'C01', Status: 'Scheduling', Extras: [{ Key: 'k', Value: '' }] },
      ],
    });
    expect(await ask('DescribeJob', { JobId: String(JobsId[1]) })).toMatchObject({
      Job: {
        Contacts: [{ ContactName: '张三', PhoneNumber: '999000000002' }],
        CallingNumbers: ['999000000100'],
      },
    });
    expect(await ask('ListJobsByGroup', { JobGroupId, ...page })).toMatchObject({
      Jobs: { TotalCount: 2, PageSize: 1, List: [{ JobId: JobsId[0] }] },
    });
    expect(await ask('QueryJobs', { PhoneNumber: '999000000002', ...page })).toMatchObject({
      Jobs: { TotalCount: 1, List: [{ JobId: JobsId[1] }] },
    });
    expect(await ask('QueryJobsWithResult', { JobGroupId, QueryText: '0001' })).toMatchObject({
      Jobs: { RowCount: 1, PageCount: 1, List: [{ Id: JobsId[0], Status: 'Scheduling' }] },
      VariableNames: ['k'],
    });
  });

  it('are added in the background by a form, and fetched', async () => {
    const { ask, JobGroupId } = await createGroup(await startForTest());
    const JobsJson = JSON.stringify([jobText('999000000003', 'C03'), jobText('999000000004', 'C04')]);
    const { AsyncTaskId } = await ask('AssignJobsAsync', { JobGroupId, JobsJson }, true);
    const result = await ask('GetAssignJobsAsyncResult', { AsyncTaskId: String(AsyncTaskId) });
    expect(result).toMatchObject({ JobGroupId, Valid: true, Timeout: false });
    expect(result.JobsId).toHaveLength(2);
  });

  it('come 99 at a time', async () => {
    const numbers = Array.from({ length: 99 }, (_, index) => `9990000010${index}`);
    const { JobsId } = await createTestGroup(actionClient(await startForTest()), numbers);
    expect(new Set(JobsId).size).toBe(99);
  });

  it('are called at once past the schedule', async () => {
    const simulator = await startForTest();
    const { CallIds, TaskIds } = await actionClient(simulator)('StartJob', {
      JobJson: jobText('999000000001', 'C01'),
    });
    expect([CallIds, TaskIds]).toMatchObject([[{ Key: 'C01' }], [{ Key: 'C01' }]]);
    expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Executing', jobGroupId: undefined }]);
  });
});

describe('parameters', () => {
  it.each<[string, string, Record<string, string>]>([
    ['MissingJobGroupId', 'AssignJobs', { 'JobsJson.1': jobText('1', 'x') }],
    ['MissingJobsJson', 'AssignJobs', { JobGroupId: 'x' }],
    ['InvalidParameter', 'AssignJobs', { JobGroupId: 'x', 'JobsJson.1': '{' }],
    ['InvalidParameter', 'AssignJobs', { JobGroupId: 'x', 'JobsJson.1': '{"contacts":5}' }],
    ['InvalidParameter', 'AssignJobs', { JobGroupId: 'x', JobsJson: jobText('1', 'x') }],
    ['InvalidParameter', 'ListJobGroups', { PageNumber: 'one', PageSize: '1' }],
    ['InvalidParameter', 'ListJobGroups', { PageNumber: '0', PageSize: '1' }],
    ['InvalidParameter', 'ListJobGroups', { PageNumber: '1', PageSize: '1', AsyncQuery: 'yes' }],
    ['NotExist.Instance', 'ListScripts', { PageNumber: '1', PageSize: '1', InstanceId: missingInstanceId }],
  ])('%s for %s with %j', async (code, action, parameters) => {
    const { Code } = await actionClient(await startForTest())(action, parameters);
    expect(Code).toBe(code);
  });

  it('names the field inside a JSON text, which is missing or wrong', async () => {
    const simulator = await startForTest();
    const ask = actionClient(simulator);
    const missing = await ask('AssignJobs', {
      JobGroupId: 'x',
      'JobsJson.1': '{"contacts":[{"phoneNumber":"1"}]}',
    });
    expect(missing.Code).toMatch(/^Missing/);
    expect(simulator.events.at(-1)?.detail).toBe('JobsJson.0.contacts.0.referenceId');
  });

  it('repeats the element of a list in XML', async () => {
    const { alibaba } = await startForTest();
    const parameters = { Format: 'XML', InstanceId, PageNumber: '1', PageSize: '10' };
    const { text } = await askRpc(alibaba, { action: 'ListOutboundCallNumbers', parameters });
    expect(text).toMatch(
      /^<\?xml[^>]*\?><ListOutboundCallNumbersResponse>.*<List><Number>\d+<.*<\/List><List><Number>/,
    );
  });
});
