import { nxcloudCampaigns } from '@outdial/normalize/nxcloud';
import { type LaunchCursor, launch, plan, reportText } from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import { createNxcloudClient } from '@outdial/nxcloud';

// The only lines that know the vendor.
const client = createNxcloudClient({ credentials: { uuid: 'your-uuid', secretKey: 'your-secret-key' } });
const campaigns = nxcloudCampaigns({ client });

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '41' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Jakarta',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const;
// Mostly the path of a file.
const callees = readCsv(Buffer.from('id,phone,amount\norder-1,+999000000001,128.50\norder-2,none,99.00\n'));

const planned = plan(draft, callees, campaigns, { workload: { talkSeconds: 45, answerRate: 0.4 } });
console.log(reportText(await planned.report()));

const saved: LaunchCursor[] = []; // your database
const onSending = (cursor: LaunchCursor): number => saved.push(cursor);
for await (const { request, status, callees: outcomes, campaign } of launch(planned, { onSending })) {
  console.log(request.operation, status, outcomes.map(({ id, status }) => `${id}: ${status}`).join(', '));
  if (campaign !== undefined) console.log((await campaigns.get(campaign))?.status.normalized);
}
console.log(saved.at(-1)?.next);
