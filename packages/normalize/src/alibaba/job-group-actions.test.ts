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

it('knows none where the vendor knows no such job group, and nothing where it knows no such instance', async () => {
  const without = (code: string) => alibabaWith({}, refusal(code), 404).adapter.get(campaign);
  expect(await without('NotExist.JobGroup')).toBeUndefined();
  await expect(without('NotExist.Instance')).rejects.toMatchObject({ vendorCode: 'NotExist.Instance' });
});
