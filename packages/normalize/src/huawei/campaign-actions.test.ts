import { expect, it } from 'vitest';
import { draft } from '../testing/drafts.js';
import { huaweiReference, huaweiWith } from '../testing/huawei-campaign.js';

it('leaves a campaign its name, which is the key of a campaign of a plan', async () => {
  const { requests, adapter } = huaweiWith();
  await adapter.update({ ...huaweiReference, key: 'campaign-0001-2' }, draft);
  expect(JSON.parse(requests[0]?.body ?? '{}')).toMatchObject({ name: 'campaign-0001-2' });
});

it('asks for a campaign by its key where its id is empty', async () => {
  for (const id of ['', null] as const) {
    const { requests, adapter } = huaweiWith();
    const reference = { ...huaweiReference, id: id as string };
    await expect(adapter.pause(reference)).rejects.toThrow('campaign.key');
    await expect(adapter.pause({ ...reference, key: '' })).rejects.toThrow('campaign');
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  }
});
