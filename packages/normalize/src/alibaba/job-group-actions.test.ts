import { expect, it } from 'vitest';
import { alibabaDraft, alibabaWith } from '../testing/alibaba-campaign.js';

const campaign = { key: 'campaign-0001', id: 'group-1', scriptId: undefined };
const refusal = (Code: string) => ({ RequestId: 'r-1', HostId: 'host', Code, Message: 'refused' });

it('changes no job group whose strategy the vendor does not name', async () => {
  const { requests, adapter } = alibabaWith();
  await expect(adapter.update(campaign, alibabaDraft)).rejects.toThrow('campaign');
  expect(requests).toHaveLength(1);
});

it('names the strategy when it changes it, and the key and the name of the draft', async () => {
  const JobGroup = { Strategy: { StrategyId: 'strategy-1' } };
  const { requests, adapter } = alibabaWith({}, { RequestId: 'r-1', Code: 'OK', Success: true, JobGroup });
  expect(await adapter.update(campaign, alibabaDraft)).toMatchObject({ requestId: 'r-1' });
  const sent = Object.fromEntries(requests[1]?.query ?? []);
  expect(sent).toMatchObject({
    JobGroupId: 'group-1',
    Name: 'campaign-0001',
    Description: 'Payment reminder',
    RingingDuration: '30',
  });
  expect(JSON.parse(sent.StrategyJson ?? '')).toMatchObject({ id: 'strategy-1', maxAttemptsPerDay: 1 });
});

it('does to one group only what it is asked to do, whatever stands for its id', async () => {
  for (const id of ['', null] as const) {
    const { requests, adapter } = alibabaWith({}, { RequestId: 'r-1', Code: 'OK', Success: true });
    const reference = { key: 'campaign-0001', id: id as string, scriptId: undefined };
    await expect(adapter.cancel(reference)).rejects.toThrow('campaign.key');
    expect(requests.map(({ query }) => query.get('SearchText'))).toEqual(['campaign-0001']);
  }
});

it('makes no campaign that would end before it begins, nor changes one so', async () => {
  const { requests, adapter } = alibabaWith();
  const over = { ...alibabaDraft, start: 'immediately', until: new Date('2020-01-01T00:00:00Z') } as const;
  await expect(adapter.create(over)).rejects.toThrow('until');
  await expect(adapter.update(campaign, over)).rejects.toThrow('until');
  expect(requests).toEqual([]);
});

it('leaves a group its name, which is the key of a campaign of a plan', async () => {
  const JobGroup = { Strategy: { StrategyId: 'strategy-1' } };
  const { requests, adapter } = alibabaWith({}, { RequestId: 'r-1', Code: 'OK', Success: true, JobGroup });
  await adapter.update({ ...campaign, key: 'campaign-0001-2' }, alibabaDraft);
  expect(requests[1]?.query.get('Name')).toBe('campaign-0001-2');
});

it('knows none where the vendor knows no such job group, and nothing where it knows no such instance', async () => {
  const without = (code: string) => alibabaWith({}, refusal(code), 404).adapter.get(campaign);
  expect(await without('NotExist.JobGroup')).toBeUndefined();
  await expect(without('NotExist.Instance')).rejects.toMatchObject({ vendorCode: 'NotExist.Instance' });
});

it('tells a job by its row in the list where the vendor has no more to tell of it', async () => {
  const List = [{ JobId: 'job-1', Status: 'Failed', FailureReason: 'NoAnswer' }, { Status: 'Scheduling' }];
  const { adapter } = alibabaWith({}, { RequestId: 'r-1', Code: 'OK', Jobs: { List, TotalCount: 2 } });
  const calls = [];
  for await (const { callee, status } of adapter.listCalls(campaign))
    calls.push([callee.vendorId, status.normalized]);
  expect(calls).toEqual([
    ['job-1', 'no_answer'],
    [undefined, 'queued'],
  ]);
});
