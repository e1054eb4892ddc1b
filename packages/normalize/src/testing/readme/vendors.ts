import { createLaafficClient } from '@outdial/laaffic';
import type { AdapterWith, CampaignReference } from '@outdial/normalize';
import { laafficAgentCampaigns } from '@outdial/normalize/laaffic';
import { nxcloudCampaigns } from '@outdial/normalize/nxcloud';
import { compare, launchPool, poolMember } from '@outdial/normalize/plan';
import { createNxcloudClient } from '@outdial/nxcloud';

const nxcloud = nxcloudCampaigns({
  client: createNxcloudClient({ credentials: { uuid: 'your-uuid', secretKey: 'your-secret-key' } }),
});
const laaffic = laafficAgentCampaigns({
  client: createLaafficClient({
    credentials: { apiKey: 'your-api-key', apiSecret: 'your-api-secret' },
  }),
  appId: 'your-app-id',
});
const draft = {
  key: 'survey-2030-01',
  name: 'Survey',
  script: { id: '41' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Jakarta',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const;

// Moving a campaign: what changes, what is lost, what needs a decision.
for (const { kind, field, text } of compare(draft, nxcloud, laaffic).changes) console.log(kind, field, text);

// Several vendors for one campaign: whom one certainly did not dial goes to the next.
const members = [poolMember(nxcloud, draft), poolMember(laaffic, { ...draft, script: { id: '110' } })];
const callees = [{ id: 'person-1', phone: '+999000000001' }];
for await (const step of launchPool(members, callees, { strategy: { kind: 'first_that_can' } }))
  console.log(step.member, step.round, step.request.operation, step.status);

// Code for any vendor that can be stopped; for one that cannot, the compiler says why.
async function stop(adapter: AdapterWith<'cancel'>, campaign: CampaignReference): Promise<void> {
  await adapter.cancel(campaign);
}
await stop(nxcloud, { key: draft.key, id: undefined, scriptId: undefined });
