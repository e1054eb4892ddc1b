import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import type { CallerEventWith, DialogAdapterWith, DialogStep } from '@outdial/normalize';
import { alibabaDialogs } from '@outdial/normalize/alibaba';
import { huaweiDialogs } from '@outdial/normalize/huawei';

const alibaba = alibabaDialogs({
  client: createAlibabaClient({
    credentials: { accessKeyId: 'your-key-id', accessKeySecret: 'your-key-secret' },
  }),
  instanceId: 'your-instance-id',
  firstWords: '是的',
  assumeTurns: true, // the vendor documents no report of keys, silence and failed transfers
});
const huawei = huaweiDialogs({
  client: createHuaweiClient({
    baseUrl: 'https://oiap.example.com:28443',
    vdnId: '25',
    credentials: { appKey: 'your-tenant-id', appSecret: 'your-api-password' },
  }),
  accessCode: '880086',
});

await lead(alibaba);
await lead(huawei);

// What this program asks of a vendor. One that cannot is a type error, which says why.
type Needs = 'keys' | 'silence' | 'failedTransfers';

async function lead(dialogs: DialogAdapterWith<Needs>): Promise<void> {
  const id = `call-${Date.now()}`;
  const dialog = await dialogs.open({
    id,
    direction: 'outbound',
    person: '+999000000001',
    line: '+999000000100',
  });
  while (!dialog.ended) await dialog.reply(await act(dialog.step));
  for (const { who, text, keys } of dialog.transcript()) console.log(`${who}:`, text ?? keys);
}

// Your telephony: does what the robot wants, and says what came of it.
async function act(step: DialogStep): Promise<CallerEventWith<Needs>> {
  switch (step.kind) {
    case 'interact':
      console.log('robot:', step.speak?.text ?? step.speak?.file);
      if (step.record.normalized) return { kind: 'recorded' };
      if (step.collectKeys.normalized) return { kind: 'pressed', keys: '12' };
      return step.listen.normalized ? { kind: 'said', text: 'yes' } : { kind: 'played' };
    case 'transfer':
      console.log('transfer to', step.target.normalized, step.destination);
      return { kind: 'transferred', succeeded: true };
    case 'query':
      return { kind: 'queried', queue: { position: 2, agents: 5 } };
    case 'hang_up':
    case 'unknown':
      console.log(step.kind, step.native.action);
      return { kind: 'hung_up' };
  }
}
