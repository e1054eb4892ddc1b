import { createLaafficClient } from '@outdial/laaffic';
import { type Callee, outcomeOf } from '@outdial/normalize';
import { type LaafficDraft, toSendAgentGroupCall } from '@outdial/normalize/laaffic';
import { type NxcloudDraft, toCreateAndCall } from '@outdial/normalize/nxcloud';
import { createNxcloudClient } from '@outdial/nxcloud';

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '41' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Jakarta',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
  callbacks: {
    campaign: 'https://example.com/campaign',
    callee: 'https://example.com/callee',
    call: 'https://example.com/call',
  },
} satisfies NxcloudDraft & LaafficDraft;
const callees: Callee[] = [{ id: 'order-1', phone: '+999000000001', variables: { text1: 'Ada' } }];

const nxcloud = createNxcloudClient({ credentials: { uuid: 'your-uuid', secretKey: 'your-secret-key' } });
const laaffic = createLaafficClient({
  credentials: { apiKey: 'your-api-key', apiSecret: 'your-api-secret' },
});

const forNxcloud = toCreateAndCall(draft, callees);
const forLaaffic = toSendAgentGroupCall(draft, callees, { appId: 'your-app-id' });
console.log(forNxcloud.losses, forLaaffic.losses, forLaaffic.assumptions);

for (const outcome of [
  await outcomeOf(nxcloud.createAndCall(forNxcloud.input)),
  await outcomeOf(laaffic.sendAgentGroupCall(forLaaffic.input)),
]) {
  if (outcome.status === 'accepted') console.log(outcome.data);
  else console.log(outcome.status, outcome.category.normalized, outcome.category.native);
}
