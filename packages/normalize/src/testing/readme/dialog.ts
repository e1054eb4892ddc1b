import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import type { CallerEvent, DialogSession, DialogStep } from '@outdial/normalize';
import { createAlibabaDialog } from '@outdial/normalize/alibaba';
import { createHuaweiDialog } from '@outdial/normalize/huawei';

const alibaba = createAlibabaClient({
  credentials: { accessKeyId: 'your-key-id', accessKeySecret: 'your-key-secret' },
});
const huawei = createHuaweiClient({
  baseUrl: 'https://oiap.example.com:28443',
  vdnId: '25',
  credentials: { appKey: 'your-tenant-id', appSecret: 'your-api-password' },
});

await lead(createAlibabaDialog({ client: alibaba, instanceId: 'your-instance-id', firstUtterance: '是的' }));
await lead(createHuaweiDialog({ client: huawei, accessCode: '880086' }));

async function lead(dialog: DialogSession): Promise<void> {
  const id = `call-${Date.now()}`;
  let step = await dialog.start({ id, direction: 'outbound', person: '+999000000001', line: '+999000000100' });
  while (!dialog.ended) step = await dialog.answer(await act(step));
}

// Your telephony: does what the robot wants, and says what came of it.
async function act(step: DialogStep): Promise<CallerEvent> {
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
      console.log('robot:', step.kind === 'hang_up' ? step.speak?.text : step.native);
      return { kind: 'hung_up' };
  }
}
